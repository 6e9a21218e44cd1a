package dev.rapport.servicenow;

import dev.rapport.model.Visibility;
import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import dev.rapport.servicenow.write.NoteMark;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Comments and work notes as people see them on the task, for an account that may not read the
 * journal itself. What cannot be told with certainty is left out: the times of a format that is not
 * understood, the author whose name several people have.
 */
final class DisplayedJournal {
  /** Names this record of comments in receipts. */
  static final String TIER = "comments as displayed";

  private static final String CREATED = "sys_created_on";
  private static final String UPDATED = "sys_updated_on";
  private static final Map<String, Visibility> JOURNALS =
      Map.of("comments", Visibility.PUBLIC, "work_notes", Visibility.INTERNAL);
  private static final List<String> COLUMNS =
      List.of("sys_id", CREATED, UPDATED, "comments", "work_notes");
  private static final int LIMIT = 200;

  private final TableReader reader;
  private final Scope scope;
  private final TableRights rights;
  private final Texts texts;
  private final UserNames names;

  DisplayedJournal(TableReader reader, Scope scope, TableRights rights, Texts texts) {
    this.reader = reader;
    this.scope = scope;
    this.rights = rights;
    this.texts = texts;
    this.names = new UserNames(reader, rights);
  }

  /** An entry and where it stands, before anybody knows whose name it bears. */
  private record Said(String task, Visibility visibility, DisplayedEntry entry) {}

  /**
   * The entries of some tasks, by task; a task whose journal is not understood has none.
   *
   * @return empty where the host shows no times that are understood, or no journals at all
   */
  Optional<Map<String, List<JournalRow>>> of(List<String> tasks) {
    List<Row> rows = rows(tasks);
    boolean shown = rows.stream().anyMatch(row -> JOURNALS.keySet().stream().anyMatch(row::has));
    return shown
        ? DisplayedTime.learn(examples(rows), zone(rows)).map(times -> entries(rows, times))
        : Optional.empty();
  }

  private Map<String, List<JournalRow>> entries(List<Row> rows, DisplayedTime times) {
    List<Said> said = rows.stream().flatMap(row -> said(row, times)).toList();
    Map<String, String> logins = names.logins(said.stream().map(one -> one.entry().author()));
    Map<String, List<JournalRow>> byTask = new HashMap<>();
    int place = said.size();
    for (Said one : said) {
      String login = logins.getOrDefault(one.entry().author(), "");
      byTask
          .computeIfAbsent(one.task(), task -> new ArrayList<>())
          .add(
              JournalRow.of(
                  "%09d".formatted(place--),
                  one.visibility(),
                  one.entry().at(),
                  login,
                  one.entry().text(),
                  texts));
    }
    return byTask;
  }

  private static Stream<Said> said(Row row, DisplayedTime times) {
    Optional<Instant> from = HostTime.parse(row.text(CREATED));
    Optional<Instant> through = HostTime.parse(row.text(UPDATED));
    if (from.isEmpty() || through.isEmpty()) {
      return Stream.of();
    }
    return JOURNALS.entrySet().stream()
        .flatMap(
            journal ->
                DisplayedEntry.of(row.display(journal.getKey()), times, from.get(), through.get())
                    .stream()
                    .filter(entry -> !NoteMark.isOurs(entry.text()))
                    .map(entry -> new Said(row.sysId(), journal.getValue(), entry)));
  }

  private List<Row> rows(List<String> tasks) {
    TableQuery question =
        TableQuery.of(scope.table(), scope.query(), COLUMNS, LIMIT).withDisplays().whileCounting();
    List<Row> rows = new ArrayList<>();
    for (List<String> chunk : Chunks.of(tasks, reader.room(question.asking(byIds(List.of()))))) {
      Set<String> asked = Set.copyOf(chunk);
      reader.all(question.asking(byIds(chunk))).rows().stream()
          .filter(row -> asked.contains(row.sysId()))
          .forEach(rows::add);
    }
    return rows;
  }

  private EncodedQuery byIds(List<String> ids) {
    return scope.query().andIn("sys_id", ids).orderBy("sys_id");
  }

  private static Map<String, String> examples(List<Row> rows) {
    Map<String, String> examples = new HashMap<>();
    for (Row row : rows) {
      for (String column : List.of(CREATED, UPDATED)) {
        row.find(column).ifPresent(stored -> examples.put(stored, row.display(column)));
      }
    }
    return examples;
  }

  /** The account's zone, which only matters where times are not shown as they are stored. */
  private Optional<ZoneId> zone(List<Row> rows) {
    boolean asStored =
        examples(rows).entrySet().stream().allMatch(time -> time.getKey().equals(time.getValue()));
    if (asStored || !EncodedQuery.canHold(scope.account())) {
      return Optional.empty();
    }
    TableQuery question =
        TableQuery.of(
            "sys_user",
            EncodedQuery.where("user_name", "=", scope.account()),
            List.of("sys_id", "time_zone"),
            1);
    return rights.ask("sys_user", () -> reader.part(question).visible()).stream()
        .flatMap(List::stream)
        .flatMap(user -> named(user.text("time_zone")).stream())
        .findFirst();
  }

  private static Optional<ZoneId> named(String zone) {
    try {
      return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
