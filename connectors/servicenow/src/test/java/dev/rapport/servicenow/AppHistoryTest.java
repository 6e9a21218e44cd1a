package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.Source;
import dev.rapport.model.History;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.testkit.HostContexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rows that our app's business rule writes, as its own tests see them written. */
class AppHistoryTest {
  private static final String OUTBOX = "x_acme_rapport_outbox";

  private final Instance instance =
      new Instance().with("history.outbox-table", OUTBOX).with(Fault.NO_AUDIT_ROLE);
  private final String incident = instance.open();
  private final Map<String, String> placeholders =
      Map.of("TASK", incident, "GROUP", instance.desk, "ANN", instance.ann);

  AppHistoryTest() throws IOException {
    instance.change(incident, Map.of("state", "2", "assigned_to", instance.ann));
    instance.change(incident, Map.of("state", "3", "hold_reason", "1"));
    String rows = Files.readString(Path.of("now-app/test/fixtures/outbox-rows.json"));
    JsonParser.parseString(rows).getAsJsonArray().forEach(this::add);
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  private void add(JsonElement row) {
    Map<String, String> values = new HashMap<>();
    row.getAsJsonObject()
        .entrySet()
        .forEach(
            entry -> {
              String value = entry.getValue().getAsString();
              values.put(entry.getKey(), placeholders.getOrDefault(value, value));
            });
    instance.table(OUTBOX).insert(values);
  }

  @Test
  void aHistoryOfOurAppIsCompleteWithoutAnAdministrator() {
    Source source = instance.source(HostContexts.of(instance.clock()));
    TicketHistory history = source.decode(source.fetch(Cursor.START).tickets().get(0));

    assertThat(history.history()).isEqualTo(new History(OUTBOX, History.Completeness.COMPLETE));
    assertThat(moves(history))
        .extracting(move -> move.from().name() + " > " + move.to().name())
        .containsExactly("New > In Progress", "In Progress > On Hold");
  }

  @Test
  void itsRowsHaveEveryColumnThatIsAskedFor() {
    assertThat(instance.table(OUTBOX).rows().get(0).asMap().keySet()).containsAll(AuditRow.OUTBOX);
  }

  @Test
  void itKeepsTheFieldsThatAreAskedForAndNoOthers() throws IOException {
    String script = Files.readString(Path.of("now-app/src/server/outbox.js"));
    String list = script.substring(script.indexOf('[') + 1, script.indexOf(']'));

    assertThat(Arrays.stream(list.split(",")).map(String::strip).filter(one -> !one.isEmpty()))
        .containsExactlyElementsOf(
            HistoryReader.FIELDS.stream().map(field -> "'" + field + "'").toList());
  }

  @Test
  void theStandInWithTheAppKeepsTheSameRows() throws IOException {
    try (Instance other = new Instance()) {
      other.sandbox().install();
      String task = other.open();
      other.change(task, Map.of("state", "2", "assigned_to", other.ann));
      other.change(task, Map.of("state", "3", "hold_reason", "1"));

      assertThat(kept(other.table(OUTBOX))).isEqualTo(kept(instance.table(OUTBOX)));
    }
  }

  /** What the rows say, without their own ids and dates; ids are drawn alike on every instance. */
  private static List<List<String>> kept(Table outbox) {
    List<String> columns =
        List.of(
            "task",
            "task_table",
            "field",
            "old_value",
            "new_value",
            "changed_on",
            "changed_by",
            "mod_count",
            "hint",
            "attempts",
            "next_try");
    return outbox.rows().stream().map(row -> columns.stream().map(row::get).toList()).toList();
  }

  private static List<StatusChanged> moves(TicketHistory history) {
    return history.events().stream()
        .filter(StatusChanged.class::isInstance)
        .map(StatusChanged.class::cast)
        .toList();
  }
}
