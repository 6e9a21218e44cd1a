package dev.rapport.engine.report;

import dev.rapport.engine.insight.TicketInsight;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cohort of each group by quarter of opening, while the tickets come in. A group is shown in
 * all quarters or in none: those of which one quarter speaks of too few are folded together with
 * those that have no row of their own in the report, and a single one takes the smallest of the
 * others with it. So neither a row's sum nor a quarter's tells a hidden number.
 */
final class Quarters {
  private final ZoneId zone;
  private final int k;
  private final SortedMap<String, Group> groups = new TreeMap<>();
  private final SortedSet<LocalDate> quarters = new TreeSet<>();

  Quarters(ZoneId zone, int k) {
    this.zone = zone;
    this.k = k;
  }

  /** Takes in a ticket of this group's cohort. */
  void add(String key, TicketInsight insight) {
    LocalDate opened = insight.ledger().whole().fromInclusive().atZone(zone).toLocalDate();
    LocalDate first = opened.with(IsoFields.DAY_OF_QUARTER, 1);
    quarters.add(first);
    groups.computeIfAbsent(key, any -> new Group(k)).at(first).add(insight);
  }

  /**
   * The groups in the order of these rows, folded ones last; empty where there are not two quarters
   * to tell apart, or nothing may be shown.
   */
  List<Quarterly> of(List<Report.Row> rows) {
    if (quarters.size() < 2) {
      return List.of();
    }
    List<String> shown = new ArrayList<>(withRowsOfTheirOwn(rows));
    List<String> folded = new ArrayList<>(groups.keySet());
    folded.removeAll(new HashSet<>(shown));
    Group others = together(folded);
    while (needCompany(folded, others) && !shown.isEmpty()) {
      String smallest = shown.stream().min(Comparator.comparing(this::tickets)).orElseThrow();
      shown.remove(smallest);
      folded.add(smallest);
      others.addAll(found(smallest));
    }
    return needCompany(folded, others) ? List.of() : rows(shown, folded, others);
  }

  private List<String> withRowsOfTheirOwn(List<Report.Row> rows) {
    return rows.stream()
        .filter(row -> row.groups() == 1)
        .map(Report.Row::key)
        .filter(key -> groups.containsKey(key) && found(key).isEnough())
        .toList();
  }

  private Group found(String key) {
    return groups.getOrDefault(key, new Group(k));
  }

  private int tickets(String key) {
    return found(key).tickets();
  }

  private static boolean needCompany(List<String> folded, Group others) {
    return folded.size() == 1 || !others.isEnough();
  }

  private Group together(List<String> folded) {
    Group all = new Group(k);
    folded.forEach(key -> all.addAll(found(key)));
    return all;
  }

  private List<Quarterly> rows(List<String> shown, List<String> folded, Group others) {
    List<Quarterly> rows = new ArrayList<>();
    shown.forEach(key -> rows.add(row(key, found(key))));
    if (!folded.isEmpty()) {
      rows.add(row(Report.OTHER_GROUPS, others));
    }
    return rows;
  }

  private Quarterly row(String key, Group group) {
    return new Quarterly(
        key,
        quarters.stream()
            .map(first -> group.at(first).stretch(first, first.plusMonths(3)))
            .toList());
  }

  /** What one group, or several folded ones, opened by first day of the quarter. */
  private static final class Group {
    private final int k;
    private final Map<LocalDate, Portion> quarters = new TreeMap<>();

    Group(int k) {
      this.k = k;
    }

    Portion at(LocalDate first) {
      return quarters.computeIfAbsent(first, any -> new Portion(k));
    }

    void addAll(Group other) {
      other.quarters.forEach((first, portion) -> at(first).addAll(portion));
    }

    boolean isEnough() {
      return quarters.values().stream().allMatch(Portion::isEnough);
    }

    int tickets() {
      return quarters.values().stream().mapToInt(Portion::tickets).sum();
    }
  }
}
