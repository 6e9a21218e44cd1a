package dev.rapport.engine;

import dev.rapport.engine.holder.HolderMap;
import dev.rapport.model.ActorId;
import dev.rapport.model.History;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import dev.rapport.model.Named;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.Status.Category;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.PriorityChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.testkit.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the public incident log as histories, the way its README says. */
public final class IncidentLog {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

  private final List<String> header;
  private final Map<String, List<String[]>> rows = new LinkedHashMap<>();

  private IncidentLog(BufferedReader reader) throws IOException {
    header = Arrays.asList(reader.readLine().split(",", -1));
    reader
        .lines()
        .map(line -> line.split(",", -1))
        .forEach(row -> rows.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row));
  }

  /** The holder map for the states that no rule knows. */
  public static final HolderMap MAP =
      new HolderMap(
          1,
          false,
          List.of(
              rule("Awaiting Problem", Holder.IT_HOLD),
              rule("Awaiting Evidence", Holder.REQUESTER),
              rule("-100", Holder.UNKNOWN)));

  /** When every incident of the log is over. */
  public static final Instant AS_OF = Instant.parse("2017-06-01T00:00:00Z");

  private static HolderRule rule(String status, Holder holder) {
    return new HolderRule("holder-map", "snow", null, status, null, null, null, holder);
  }

  /** The log, or the test is skipped. */
  public static IncidentLog require() throws IOException {
    return read(SharedData.require("data/uci-incident-log.csv.gz"));
  }

  private static IncidentLog read(Path path) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      return new IncidentLog(reader);
    }
  }

  public Stream<TicketHistory> histories() {
    return rows.values().stream().map(this::history);
  }

  private TicketHistory history(List<String[]> updates) {
    updates.sort(
        Comparator.<String[], Instant>comparing(row -> instant(row, "sys_updated_at"))
            .thenComparingLong(row -> Long.parseLong(cell(row, "sys_mod_count"))));
    String[] first = updates.get(0);
    Instant opened = instant(first, "opened_at");
    List<TicketEvent> events = new ArrayList<>();
    events.add(
        new Created(
            Stamp.of("c", opened, -1, account(first, "caller_id")),
            status(first),
            named(first, "assignment_group"),
            account(first, "assigned_to"),
            null,
            value(first, "priority")));
    for (int i = 1; i < updates.size(); i++) {
      change(i, updates.get(i - 1), updates.get(i), events);
    }
    ActorId caller = account(first, "caller_id");
    Ticket ticket =
        new Ticket(
            new TicketKey("snow", first[0]),
            first[0],
            "incident",
            opened,
            caller == null ? Set.of() : Set.of(caller),
            Map.of(),
            false);
    return new TicketHistory(
        ticket, events, new History("sys_audit", History.Completeness.COMPLETE));
  }

  private void change(int i, String[] before, String[] now, List<TicketEvent> events) {
    Instant at = instant(now, "sys_updated_at");
    long order = Long.parseLong(cell(now, "sys_mod_count"));
    ActorId actor = account(now, "sys_updated_by");
    if (differs(before, now, "incident_state")) {
      Stamp stamp = Stamp.of("s" + i, at, order, actor);
      events.add(new StatusChanged(stamp, status(before), status(now)));
    }
    if (differs(before, now, "assignment_group")) {
      Stamp stamp = Stamp.of("g" + i, at, order, actor);
      events.add(
          new GroupChanged(
              stamp, named(before, "assignment_group"), named(now, "assignment_group")));
    }
    if (differs(before, now, "assigned_to")) {
      Stamp stamp = Stamp.of("a" + i, at, order, actor);
      events.add(
          new AssigneeChanged(stamp, account(before, "assigned_to"), account(now, "assigned_to")));
    }
    if (differs(before, now, "priority")) {
      Stamp stamp = Stamp.of("p" + i, at, order, actor);
      events.add(new PriorityChanged(stamp, value(before, "priority"), value(now, "priority")));
    }
  }

  private boolean differs(String[] before, String[] now, String column) {
    return !Objects.equals(cell(before, column), cell(now, column));
  }

  private Status status(String[] row) {
    String name = cell(row, "incident_state");
    return new Status(name, name, name.equals("Closed") ? Category.DONE : Category.INDETERMINATE);
  }

  private @Nullable Named named(String[] row, String column) {
    String value = value(row, column);
    return value == null ? null : Named.unnamed(value);
  }

  private @Nullable ActorId account(String[] row, String column) {
    String value = value(row, column);
    return value == null ? null : new ActorId("snow", value);
  }

  private @Nullable String value(String[] row, String column) {
    String cell = cell(row, column);
    return cell.equals("?") ? null : cell;
  }

  private String cell(String[] row, String column) {
    return row[header.indexOf(column)];
  }

  private Instant instant(String[] row, String column) {
    return LocalDateTime.parse(cell(row, column), MINUTE).toInstant(ZoneOffset.UTC);
  }
}
