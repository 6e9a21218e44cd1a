package dev.rapport.servicenow;

import dev.rapport.connector.HostMemory;
import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.PagePart;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads what stands beside many tasks at once. Which tables say anything of a class of tasks is
 * asked once and remembered: a table without rows costs one call a week, not one per page.
 */
final class CompanionReader {
  private static final String MEMORY = "servicenow.companion.";
  private static final String PRESENT = "present";
  private static final Duration ASK_AGAIN = Duration.ofDays(7);
  private static final int LIMIT = 2_000;

  private final TableReader reader;
  private final TableRights rights;
  private final HostMemory memory;
  private final Clock clock;

  CompanionReader(TableReader reader, TableRights rights, HostMemory memory, Clock clock) {
    this.reader = reader;
    this.rights = rights;
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param byTask by sys_id; a task that stands alone is absent
   * @param complete whether every table that is known to have rows could be read
   */
  record Found(Map<String, Companions> byTask, boolean complete) {
    Companions of(String task) {
      return byTask.getOrDefault(task, Companions.NONE);
    }

    /** Every row of every task. */
    List<Row> all() {
      return byTask.values().stream().flatMap(one -> one.all().stream()).toList();
    }
  }

  /** What stands beside some tasks, given by class. */
  Found of(Map<String, List<TaskRow>> tasksByType) {
    Map<String, Map<Companion, List<Row>>> byTask = new HashMap<>();
    boolean complete = true;
    for (Companion companion : Companion.values()) {
      List<String> tasks =
          tasksByType.entrySet().stream()
              .filter(type -> isPresent(companion, type.getKey()))
              .flatMap(type -> type.getValue().stream())
              .map(TaskRow::sysId)
              .toList();
      complete &= read(companion, tasks, byTask);
    }
    return new Found(
        byTask.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, task -> new Companions(task.getValue()))),
        complete);
  }

  /** The tables that may say something of a task later on, and are known to. */
  List<Companion> late() {
    return Arrays.stream(Companion.values())
        .filter(companion -> companion.isLate() && !presentTypes(companion).isEmpty())
        .toList();
  }

  /**
   * Tasks of which a table said something beside their record within a stretch of time, the ends
   * included; none where the host cannot be asked so.
   */
  Set<String> heard(Companion companion, Instant from, Instant through) {
    EncodedQuery query = EncodedQuery.ALL.andIn(companion.type(), presentTypes(companion));
    return new TreeSet<>(heard(companion, query, HostTime.format(from), HostTime.format(through)));
  }

  private List<String> heard(Companion companion, EncodedQuery of, String from, String through) {
    EncodedQuery query =
        of.and("sys_updated_on", ">=", from)
            .and("sys_updated_on", "<=", through)
            .orderBy("sys_updated_on")
            .orderBy("sys_id");
    List<String> columns = List.of("sys_id", companion.task(), "sys_updated_on");
    TableQuery question = TableQuery.of(companion.table(), query, columns, LIMIT);
    return rights.ask(companion.table() + ".since", () -> reader.all(question).rows()).stream()
        .flatMap(List::stream)
        .filter(row -> isBetween(from, row.text("sys_updated_on"), through))
        .map(row -> row.text(companion.task()))
        .filter(EncodedQuery::canHold)
        .toList();
  }

  private static boolean isBetween(String from, String time, String through) {
    return from.compareTo(time) <= 0 && time.compareTo(through) <= 0;
  }

  private boolean read(
      Companion companion, List<String> tasks, Map<String, Map<Companion, List<Row>>> byTask) {
    TableQuery question =
        TableQuery.of(companion.table(), EncodedQuery.ALL, companion.columns(), LIMIT)
            .whileCounting();
    int room = reader.room(question.asking(about(companion, List.of())));
    for (List<String> chunk : Chunks.of(tasks, room)) {
      Optional<List<Row>> rows =
          rights.ask(companion.table(), () -> rows(companion, question, chunk));
      if (rows.isEmpty()) {
        return false;
      }
      rows.get().forEach(row -> take(companion, row, byTask));
    }
    return true;
  }

  /** Where all rows are hidden, or others came than were asked for, a right is missing. */
  private List<Row> rows(Companion companion, TableQuery question, List<String> tasks) {
    TableReader.Found found = reader.all(question.asking(about(companion, tasks)));
    Set<String> asked = Set.copyOf(tasks);
    if (found.isHidden()
        || !found.rows().stream().allMatch(row -> asked.contains(row.text(companion.task())))) {
      throw reader.ignored(
          companion.table(),
          "the filter on " + companion.task(),
          "the right query_match on " + companion.table() + " and a role that reads it");
    }
    return found.rows();
  }

  private static EncodedQuery about(Companion companion, List<String> tasks) {
    return EncodedQuery.ALL
        .andIn(companion.task(), tasks)
        .orderBy("sys_created_on")
        .orderBy("sys_id");
  }

  private static void take(
      Companion companion, Row row, Map<String, Map<Companion, List<Row>>> byTask) {
    byTask
        .computeIfAbsent(row.text(companion.task()), id -> new EnumMap<>(Companion.class))
        .computeIfAbsent(companion, table -> new ArrayList<>())
        .add(row);
  }

  /** Whether the table has a row about any task of the class; once seen, it is not asked again. */
  private boolean isPresent(Companion companion, String type) {
    Optional<String> known = memory.recall(name(companion, type));
    if (known.filter(word -> word.equals(PRESENT) || isFresh(word)).isPresent()) {
      return known.filter(PRESENT::equals).isPresent();
    }
    Optional<Boolean> present = rights.ask(companion.table(), () -> hasRows(companion, type));
    present.ifPresent(some -> learn(companion, type, some));
    return present.orElse(false);
  }

  private void learn(Companion companion, String type, boolean present) {
    memory.remember(name(companion, type), present ? PRESENT : clock.instant().toString());
    if (present) {
      Set<String> types = presentTypes(companion);
      types.add(type);
      memory.remember(MEMORY + companion.table(), String.join(",", types));
    }
  }

  /** The classes of tasks of which the table is known to say something. */
  private Set<String> presentTypes(Companion companion) {
    return memory
        .recall(MEMORY + companion.table())
        .map(types -> new TreeSet<>(List.of(types.split(",", -1))))
        .orElseGet(TreeSet::new);
  }

  private boolean hasRows(Companion companion, String type) {
    TableQuery question =
        TableQuery.of(
            companion.table(),
            EncodedQuery.where(companion.type(), "=", type),
            List.of("sys_id"),
            1);
    PagePart part = reader.part(question.whileCounting());
    return !part.rows().isEmpty() || part.total().orElse(0L) > 0;
  }

  /** Whether it was found empty lately. */
  private boolean isFresh(String since) {
    try {
      return clock.instant().isBefore(Instant.parse(since).plus(ASK_AGAIN));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String name(Companion companion, String type) {
    return MEMORY + companion.table() + "." + type;
  }
}
