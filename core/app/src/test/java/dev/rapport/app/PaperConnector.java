package dev.rapport.app;

import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.Directory;
import dev.rapport.connector.Hint;
import dev.rapport.connector.HintReader;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Inspector;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Rewindable;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.connector.Titles;
import dev.rapport.model.ActorId;
import dev.rapport.model.TicketHistory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A tracker on paper: tickets in memory, answers as the test wants them. */
final class PaperConnector implements Connector {
  static final String CONFIG =
      """
      hosts:
        - name: paper
          type: paper
          url: https://paper.example.com
          auth: { type: basic, user: rapport, secret: "${env:PAPER_SECRET}" }
          write: { summary: row }
      """;

  /** Working hours to add to it. */
  static final String HOURS =
      """
      calendars:
        - { name: default, zone: Europe/Berlin, hours: { mon-fri: ["09:00-17:00"] } }
        - { name: night, zone: Europe/Berlin, hours: { mon-fri: ["22:00-24:00"] } }
      calendar-of: { groups: { Night Desk: night } }
      """;

  /** What lies in the drawer; the cursor counts how many were read. */
  final List<TicketHistory> tickets = new ArrayList<>();

  /** Ids of tickets whose sheet nobody can read. */
  final Set<String> illegible = new HashSet<>();

  /** What people made of what was pinned. */
  final Set<String> edited = new HashSet<>();

  /** What was pinned to the tickets, by id. */
  final Map<String, String> pinned = new ConcurrentSkipListMap<>();

  /** What is pinned there now. */
  Map<String, String> standing() {
    Map<String, String> standing = new TreeMap<>(pinned);
    standing.values().removeIf(String::isEmpty);
    return standing;
  }

  /** Whose accounts are whose, by e-mail address. */
  final Map<String, Set<ActorId>> people = new TreeMap<>();

  /** What the tickets are called, by id. */
  final Map<String, String> titles = new TreeMap<>();

  /** Which titles were asked for, call by call. */
  final List<Set<String>> asked = new CopyOnWriteArrayList<>();

  Optional<HostException> failure = Optional.empty();

  Supplier<Inspection> inspection =
      () -> {
        throw new IllegalStateException("nobody asked for an inspection here");
      };

  private final String type;

  PaperConnector() {
    this("paper");
  }

  /** A connector that passes for one of this type. */
  PaperConnector(String type) {
    this.type = type;
  }

  private record Sheet(TicketHistory history) implements RawTicket {
    @Override
    public String sourceId() {
      return history.ticket().sourceId();
    }

    @Override
    public String key() {
      return history.ticket().key().key();
    }
  }

  @Override
  public ConnectorInfo info() {
    return new ConnectorInfo(
        type,
        "Paper",
        List.of(
            Setting.optional("scope.drawer", "the drawer to read; default all"),
            Setting.optional("write.report-project", "the board that reports are pinned to"),
            Setting.secret("auth.secret", "the key of the drawer")),
        List.of());
  }

  @Override
  public Source source(Settings settings, HostContext context) {
    return new Drawer(context);
  }

  @Override
  public Optional<Sink> sink(Settings settings, HostContext context) {
    return settings.text("write.summary", "none").equals("none")
        ? Optional.empty()
        : Optional.of(new Pins(context, settings.find("write.report-project").isPresent()));
  }

  @Override
  public Optional<Inspector> inspector(Settings settings, HostContext context) {
    return Optional.of(
        () -> {
          context.memory().remember("drawer", "top");
          return inspection.get();
        });
  }

  /** One id a line, a dash before those that were torn up; signed with the word "right". */
  @Override
  public Optional<HintReader> hints(Settings settings) {
    return Optional.of(
        (header, body, now) ->
            header
                .apply("X-Paper-Signature")
                .filter("right"::equals)
                .map(signed -> delivery(header.apply("X-Paper-Delivery").orElse(""), body)));
  }

  private static HintReader.Delivery delivery(String id, byte[] body) {
    return new HintReader.Delivery(
        id,
        new String(body, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> new Hint(line.replaceFirst("^-", ""), line.startsWith("-")))
            .toList());
  }

  private final class Drawer implements Source, Rereading, Rewindable {
    private final HostContext context;

    Drawer(HostContext context) {
      this.context = context;
    }

    @Override
    public Page fetch(Cursor after) {
      context.calls().called("GET", 200, Duration.ZERO);
      failure.ifPresent(
          problem -> {
            throw problem;
          });
      int from = after.isStart() ? 0 : Integer.parseInt(after.value());
      List<RawTicket> sheets = new ArrayList<>();
      tickets.subList(from, tickets.size()).forEach(ticket -> sheets.add(new Sheet(ticket)));
      Cursor next = new Cursor(String.valueOf(tickets.size()));
      return new Page(sheets, List.of(), List.of(), next, true);
    }

    @Override
    public TicketHistory decode(RawTicket document) {
      if (illegible.contains(document.sourceId())) {
        throw HostException.of(
            HostException.Kind.MALFORMED, "paper", "the sheet cannot be read: write it again");
      }
      return ((Sheet) document).history();
    }

    @Override
    public Page reread(List<String> sourceIds) {
      List<RawTicket> sheets = new ArrayList<>();
      tickets.stream()
          .filter(ticket -> sourceIds.contains(ticket.ticket().sourceId()))
          .forEach(ticket -> sheets.add(new Sheet(ticket)));
      return new Page(sheets, List.of(), List.of(), Cursor.START, true);
    }

    @Override
    public Cursor since(Instant instant) {
      return new Cursor("1");
    }
  }

  private final class Pins implements Sink {
    private final HostContext context;
    private final boolean takesReports;

    Pins(HostContext context, boolean takesReports) {
      this.context = context;
      this.takesReports = takesReports;
    }

    @Override
    public Set<HostWrite.Kind> kinds() {
      return takesReports
          ? Set.of(HostWrite.Kind.ROW, HostWrite.Kind.REPORT)
          : Set.of(HostWrite.Kind.ROW);
    }

    @Override
    public HostWrite.Kind summaryKind() {
      return HostWrite.Kind.ROW;
    }

    @Override
    public int batchSize() {
      return 2;
    }

    @Override
    public List<Receipt> apply(List<HostWrite> writes) {
      context.calls().called("POST", 201, Duration.ZERO);
      List<Receipt> receipts = new ArrayList<>();
      for (HostWrite write : writes) {
        String standing = pinned.getOrDefault(write.sourceId(), "");
        if (edited.contains(standing) && !standing.equals(write.replaces())) {
          receipts.add(Receipt.kept(write, context.clock().instant(), standing));
          continue;
        }
        boolean refused = illegible.contains(write.sourceId());
        if (!refused) {
          pinned.put(write.sourceId(), write.wanted().orElse(""));
        }
        receipts.add(
            new Receipt(
                write.id(),
                refused ? Receipt.Outcome.REFUSED : Receipt.Outcome.APPLIED,
                context.clock().instant(),
                null,
                refused ? "the sheet is full" : null));
      }
      return receipts;
    }
  }

  @Override
  public Optional<Titles> titles(Settings settings, HostContext context) {
    return Optional.of(this::titled);
  }

  private Map<String, String> titled(Collection<String> ids) {
    asked.add(Set.copyOf(ids));
    failure.ifPresent(
        problem -> {
          throw problem;
        });
    Map<String, String> found = new TreeMap<>(titles);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public Optional<Directory> directory(Settings settings, HostContext context) {
    return Optional.of(email -> people.getOrDefault(email, Set.of()));
  }
}
