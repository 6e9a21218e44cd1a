package dev.rapport.servicenow;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import dev.rapport.connector.HostMemory;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the English labels of states and hold reasons, and remembers them for a day: they change
 * when an admin changes them, and every history is named with the labels of its time.
 */
final class ChoiceReader {
  private static final String TABLE = "sys_choice";
  private static final String MEMORY = "servicenow.choices.";
  private static final Duration FRESH = Duration.ofDays(1);
  private static final int LIMIT = 1_000;
  private static final List<String> COLUMNS =
      List.of("sys_id", "name", "element", "value", "label", "sequence", "inactive");

  private final TableReader reader;
  private final TableRights rights;
  private final HostMemory memory;
  private final Clock clock;
  private final Gson gson = new Gson();

  ChoiceReader(TableReader reader, TableRights rights, HostMemory memory, Clock clock) {
    this.reader = reader;
    this.rights = rights;
    this.memory = memory;
    this.clock = clock;
  }

  /** As it is written into memory. */
  private record Learnt(String at, Map<String, Map<String, Map<String, String>>> labels) {}

  /** As it is read back. */
  private record Known(Instant since, Choices choices) {}

  /** The labels for some classes of tasks; unknown where the account may not read them. */
  Choices of(Set<String> types) {
    String name = MEMORY + String.join(",", types.stream().sorted().toList());
    return recall(name)
        .filter(known -> known.since().plus(FRESH).isAfter(clock.instant()))
        .map(Known::choices)
        .orElseGet(() -> learn(name, types));
  }

  /** The labels as they are now, whatever is remembered. */
  Choices read(Set<String> types) {
    EncodedQuery query =
        EncodedQuery.ALL
            .andIn("name", withParent(types))
            .andIn("element", List.of("state", "hold_reason"))
            .and("language", "=", "en")
            .orderBy("sys_created_on")
            .orderBy("sys_id");
    return rights
        .ask(TABLE, () -> reader.all(TableQuery.of(TABLE, query, COLUMNS, LIMIT)))
        .map(found -> arrange(found.rows()))
        .orElse(Choices.UNKNOWN);
  }

  private static List<String> withParent(Set<String> types) {
    return Stream.concat(types.stream(), Stream.of(Choices.PARENT)).distinct().sorted().toList();
  }

  private Choices learn(String name, Set<String> types) {
    Choices choices = read(types);
    if (choices.isUnknown()) {
      // Names that were known stay known: without them, nothing on the host has changed.
      return recall(name).map(Known::choices).orElse(choices);
    }
    memory.remember(name, gson.toJson(new Learnt(clock.instant().toString(), choices.labels())));
    return choices;
  }

  private Optional<Known> recall(String name) {
    try {
      return memory
          .recall(name)
          .map(text -> gson.fromJson(text, new TypeToken<Learnt>() {}))
          .map(learnt -> new Known(Instant.parse(learnt.at()), new Choices(learnt.labels())));
    } catch (JsonParseException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Of several labels for one value: an active one first, then the one shown first. */
  static Choices arrange(List<Row> rows) {
    Map<String, Map<String, Map<String, String>>> labels = new TreeMap<>();
    rows.stream()
        .sorted(
            Comparator.comparing((Row row) -> row.text("inactive").equals("true"))
                .thenComparing(ChoiceReader::sequence)
                .thenComparing(Row::sysId))
        .forEach(
            row ->
                labels
                    .computeIfAbsent(row.text("name"), table -> new TreeMap<>())
                    .computeIfAbsent(row.text("element"), column -> new TreeMap<>())
                    .putIfAbsent(row.text("value"), row.text("label")));
    return new Choices(labels);
  }

  private static int sequence(Row row) {
    String text = row.text("sequence");
    return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
  }
}
