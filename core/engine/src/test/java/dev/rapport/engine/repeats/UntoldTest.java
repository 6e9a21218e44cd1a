package dev.rapport.engine.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.report.sheet.Elimination;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Groups of repeats beside rows: what can be had by subtracting one from the other. */
class UntoldTest {
  private static final int K = 3;

  private final List<Request> all = new ArrayList<>();

  private List<Request> tickets(String row, int count) {
    List<Request> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(
          new Request(
              new TicketKey("snow", "INC" + all.size()),
              row,
              false,
              "incident",
              "VPN",
              Instant.EPOCH,
              List.of(),
              Elapsed.ZERO,
              Elapsed.ZERO,
              Set.of(),
              null));
      all.add(made.get(i));
    }
    return made;
  }

  private static RepeatGroup group(List<Request> one, List<Request> other) {
    List<Request> both = new ArrayList<>(one);
    both.addAll(other);
    return new RepeatGroup(both);
  }

  private List<RepeatGroup> shown(RepeatGroup... groups) {
    return new Untold(all, cell -> cell.size() >= K).of(List.of(groups));
  }

  @Test
  void aGroupThatLeavesTooFewOfItsRowIsNotShown() {
    RepeatGroup vpn = group(tickets("Network", 5), List.of());
    tickets("Network", 2);
    tickets("Mail", 9);
    assertThat(shown(vpn)).isEmpty();

    tickets("Network", 1);
    assertThat(shown(vpn)).containsExactly(vpn);
  }

  @Test
  void aGroupThatIsAllOfItsRowIsShown() {
    RepeatGroup vpn = group(tickets("Network", 5), List.of());
    tickets("Mail", 9);

    assertThat(shown(vpn)).containsExactly(vpn);
  }

  @Test
  void aRowOfTwoGroupsTellsHowMuchOfTheSecondStandsInAnother() {
    RepeatGroup vpn = group(tickets("Network", 5), List.of());
    RepeatGroup mail = group(tickets("Network", 1), tickets("Mail", 7));
    tickets("Payroll", 4);

    assertThat(shown(vpn, mail)).as("without mail, Network is vpn and one more").isEmpty();
  }

  @Test
  void whereRowsAndGroupsCrossOftenEnoughNothingFollows() {
    RepeatGroup vpn = group(tickets("Network", 5), tickets("Mail", 1));
    RepeatGroup mail = group(tickets("Network", 1), tickets("Mail", 5));
    tickets("Payroll", 4);

    assertThat(shown(vpn, mail)).containsExactly(vpn, mail);
  }

  /** So many tickets of row {@code i / 4} are of group {@code i % 4}, the last being the rest. */
  @Property(tries = 500)
  void noSmallCellFollowsForAReaderWhoKnowsWhichAreEmpty(
      @ForAll @Size(min = 4, max = 20) List<@IntRange(max = 6) Integer> counts) {
    all.clear();
    List<List<Request>> groups =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < counts.size(); i++) {
      groups.get(i % 4).addAll(tickets("row" + i / 4, counts.get(i)));
    }
    RepeatGroup[] large =
        groups.subList(0, 3).stream()
            .filter(group -> group.size() >= K)
            .map(RepeatGroup::new)
            .toArray(RepeatGroup[]::new);

    List<RepeatGroup> shown = shown(large);

    cells(shown).forEach(cell -> assertThat(cell).hasSizeGreaterThanOrEqualTo(K));
  }

  /** What a reader can have besides the sums of rows and groups themselves. */
  private List<Set<Request>> cells(List<RepeatGroup> shown) {
    List<Set<Request>> sums = new ArrayList<>();
    Map<String, Set<Request>> rows =
        all.stream().collect(Collectors.groupingBy(Request::row, Collectors.toSet()));
    sums.addAll(rows.values());
    shown.forEach(group -> sums.add(Set.copyOf(group.requests())));
    List<Set<Request>> cells =
        List.copyOf(
            all.stream()
                .collect(
                    Collectors.groupingBy(
                        one -> sums.stream().map(sum -> sum.contains(one)).toList(),
                        Collectors.toSet()))
                .values());
    Elimination elimination = new Elimination(cells.size());
    for (Set<Request> sum : sums) {
      elimination.sum(
          IntStream.range(0, cells.size())
              .filter(i -> sum.containsAll(cells.get(i)))
              .boxed()
              .toList());
    }
    return IntStream.range(0, cells.size())
        .filter(elimination::determines)
        .mapToObj(cells::get)
        .filter(cell -> !sums.contains(cell))
        .toList();
  }
}
