package dev.rapport.engine.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.expectation.BackTest.Week;
import dev.rapport.engine.expectation.PastTicket.Undone;
import dev.rapport.model.time.WorkCalendar;
import dev.rapport.testkit.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Were promises kept on a real incident log, had they been made week by week? */
@Tag(SharedData.TAG)
class IncidentLogCalibrationTest {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");
  private static final Instant END = Instant.parse("2017-06-01T00:00:00Z");

  private List<String> header = List.of();

  @Test
  void thePromiseForTheSecondHalfOfTheLogIsKeptByEightToNineInTen() throws IOException {
    List<PastTicket> tickets = tickets(SharedData.require("data/uci-incident-log.csv.gz"));
    List<Week> weeks =
        new BackTest(tickets, WorkCalendar.AROUND_THE_CLOCK, ZoneOffset.UTC).replay(END);
    weeks.forEach(week -> print(week.monday().toString(), week.calibration()));

    Calibration byTickets = from(tickets.get(tickets.size() / 2).opened(), weeks);
    print("second half of the tickets", byTickets);
    assertThat(byTickets.judged()).isGreaterThan(6_000);
    assertThat(byTickets.promiseKept().orElseThrow()).isBetween(0.80, 0.90);
    assertThat(byTickets.halfKept().orElseThrow()).isBetween(0.45, 0.65);

    Instant first = tickets.get(0).opened();
    Duration length = Duration.between(first, tickets.get(tickets.size() - 1).opened());
    Calibration byTime = from(first.plus(length.dividedBy(2)), weeks);
    print("second half of the time", byTime);
    assertThat(byTime.promiseKept().orElseThrow()).isBetween(0.80, 0.90);
  }

  /** The rule of decision 0007, by what was known when the first half ended and nothing else. */
  @Test
  void whatIsRecentIsWhatTheFirstHalfOfTheLogWouldChoose() throws IOException {
    List<PastTicket> tickets = tickets(SharedData.require("data/uci-incident-log.csv.gz"));
    Instant half = tickets.get(tickets.size() / 2).opened();
    List<PastTicket> firstHalf =
        tickets.stream().filter(ticket -> !ticket.opened().isAfter(half)).toList();
    Map<Long, Double> distance = new TreeMap<>();
    for (long weeks : List.of(4L, 8L, 13L, 26L)) {
      Calibration kept = from(Instant.EPOCH, replay(firstHalf, weeks, half));
      print("first half, %d weeks".formatted(weeks), kept);
      print("  second half, %d weeks".formatted(weeks), from(half, replay(tickets, weeks, END)));
      distance.put(weeks, Math.abs(kept.promiseKept().orElseThrow() - 0.85));
    }
    long nearest = Collections.min(distance.entrySet(), Map.Entry.comparingByValue()).getKey();
    assertThat(Duration.ofDays(7 * nearest)).isEqualTo(Expectations.RECENT);
  }

  private static List<Week> replay(List<PastTicket> tickets, long weeks, Instant asOf) {
    return new BackTest(
            tickets, WorkCalendar.AROUND_THE_CLOCK, ZoneOffset.UTC, Duration.ofDays(7 * weeks))
        .replay(asOf);
  }

  /** The weeks that end after the instant. */
  private static Calibration from(Instant instant, List<Week> weeks) {
    return weeks.stream()
        .filter(week -> week.monday().plusWeeks(1).isAfter(date(instant)))
        .map(Week::calibration)
        .reduce(Calibration.NONE, Calibration::plus);
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static void print(String what, Calibration row) {
    System.out.printf(
        "%-26s n %5d judged %5d P50 kept %.3f P85 kept %.3f%n",
        what,
        row.tickets(),
        row.judged(),
        row.halfKept().orElse(Double.NaN),
        row.promiseKept().orElse(Double.NaN));
  }

  private List<PastTicket> tickets(Path log) throws IOException {
    Map<String, List<String[]>> rows = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(log)), StandardCharsets.UTF_8))) {
      header = Arrays.asList(reader.readLine().split(",", -1));
      reader
          .lines()
          .map(line -> line.split(",", -1))
          .forEach(row -> rows.computeIfAbsent(row[0], any -> new ArrayList<>()).add(row));
    }
    return rows.values().stream()
        .map(this::ticket)
        .sorted(Comparator.comparing(PastTicket::opened))
        .toList();
  }

  /** The log has one type; its category stands for the service. */
  private PastTicket ticket(List<String[]> updates) {
    updates.sort(
        Comparator.<String[], Instant>comparing(row -> at(row, "sys_updated_at"))
            .thenComparing(row -> Integer.valueOf(cell(row, "sys_mod_count"))));
    String[] first = updates.get(0);
    Instant opened = at(first, "opened_at");
    Subject subject = new Subject("incident", cell(first, "category"));
    List<Undone> undone = new ArrayList<>();
    Instant reached = null;
    Instant closed = null;
    for (String[] row : updates) {
      Instant now = at(row, "sys_updated_at").isBefore(opened) ? opened : at(row, "sys_updated_at");
      String state = cell(row, "incident_state");
      boolean done = state.equals("Resolved") || state.equals("Closed");
      if (done && reached == null && state.equals("Resolved")) {
        reached = now;
      } else if (!done && reached != null) {
        undone.add(new Undone(reached, now));
        reached = null;
      }
      closed = state.equals("Closed") ? now : null;
    }
    return new PastTicket(subject, opened, reached, reached == null ? closed : null, undone);
  }

  private String cell(String[] row, String column) {
    return row[header.indexOf(column)];
  }

  private Instant at(String[] row, String column) {
    return LocalDateTime.parse(cell(row, column), MINUTE).toInstant(ZoneOffset.UTC);
  }
}
