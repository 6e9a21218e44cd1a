package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.engine.store.Store;
import dev.rapport.model.TicketEvent;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The account's rights on ServiceNow are taken away step by step, down to the incidents alone: the
 * sync works at each, every figure says what it rests on, and nothing is made up.
 */
class RightsWalkTest {
  private static final int SIZE = 40;
  private static final String DISPLAYED = "record + comments as displayed";
  private static ServiceNowSandbox host;
  private static String number = "";

  @TempDir Path folder;

  /**
   * What is left.
   *
   * @param lost every right that is gone, those of the steps before too
   */
  private record Step(String name, String tier, String completeness, List<Fault> lost) {
    void take() {
      host.faults().clear();
      lost.forEach(host.faults()::on);
    }

    boolean hasNames() {
      return !lost.contains(Fault.NO_CHOICE_ROLE);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Fault> RIGHTS =
      List.of(
          Fault.NO_AUDIT_ROLE,
          Fault.NO_JOURNAL_ROLE,
          Fault.NO_CHOICE_ROLE,
          Fault.NO_USER_ROLE,
          Fault.NO_GROUP_ROLE,
          Fault.NO_COMPANION_ROLE);

  private static final Step ALL = new Step("everything", "sys_audit", "complete", List.of());

  /** Downwards. */
  static List<Step> steps() {
    return List.of(
        new Step("no audit", "record", "partial", RIGHTS.subList(0, 1)),
        new Step("nor journal", DISPLAYED, "partial", RIGHTS.subList(0, 2)),
        new Step("nor names of states", DISPLAYED, "partial", RIGHTS.subList(0, 3)),
        new Step("incidents alone", DISPLAYED, "partial", RIGHTS));
  }

  static List<Step> stepsAndTop() {
    return Stream.concat(Stream.of(ALL), steps().stream()).toList();
  }

  @BeforeAll
  static void startHost() {
    host = ServiceNowSandbox.builder().company(SIZE, 7).start();
    number =
        host.tables().table("incident").rows().stream()
            .filter(row -> row.get("state").equals("7"))
            .map(row -> row.get("number"))
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void stopHost() {
    host.close();
  }

  private Desk desk(String name) {
    Path own = folder.resolve(name);
    assertThat(own.toFile().mkdir()).isTrue();
    String yaml = Desk.CONFIG.formatted(host.url(), host.user());
    return new Desk(own).configured(yaml + "privacy: { k: 1 }\n");
  }

  private static Map<String, Map<String, TicketEvent>> events(Desk desk) {
    Map<String, Map<String, TicketEvent>> events = new TreeMap<>();
    try (Store store = Store.open("jdbc:sqlite:" + desk.folder().resolve("rapport.db"))) {
      store
          .tickets()
          .forEach(
              history ->
                  history
                      .events()
                      .forEach(
                          event ->
                              events
                                  .computeIfAbsent(
                                      history.ticket().sourceId(), id -> new TreeMap<>())
                                  .put(event.stamp().id(), event)));
    }
    return events;
  }

  @ParameterizedTest
  @MethodSource("stepsAndTop")
  void theSyncWorksAndEveryFigureSaysWhatItRestsOn(Step step) {
    step.take();
    Desk desk = desk("own");

    JsonObject synced = desk.types("sync", "--json").host();
    assertThat(synced.get("complete").getAsBoolean()).isTrue();
    assertThat(synced.get("tickets").getAsInt()).isEqualTo(SIZE);
    assertThat(synced.get("quarantined").getAsInt()).isZero();
    JsonObject receipt = desk.types("ticket", number, "--json").json().getAsJsonObject("receipt");
    assertThat(receipt.get("tier").getAsString()).isEqualTo(step.tier);
    assertThat(receipt.get("history").getAsString()).isEqualTo(step.completeness);
    JsonObject total = desk.types("report", "--json").json().getAsJsonObject("total");
    JsonObject waits = total.getAsJsonObject("waits");
    assertThat(sumOfHolders(waits)).isEqualTo(seconds(waits.get("elapsed"))).isPositive();
    assertThat(rules(total)).isEqualTo(rulesAt(step));
  }

  /** Without names of states no rule for incidents matches. */
  private static Set<String> rulesAt(Step step) {
    return Set.of(step.hasNames() ? "servicenow-incident" : "unknown");
  }

  private static Set<String> rules(JsonObject total) {
    Set<String> rules = new TreeSet<>();
    total.getAsJsonObject("coverage").entrySet().stream()
        .filter(rule -> rule.getValue().getAsDouble() > 0)
        .forEach(rule -> rules.add(rule.getKey()));
    return rules;
  }

  private static long sumOfHolders(JsonObject waits) {
    return waits.getAsJsonObject("byHolder").entrySet().stream()
        .mapToLong(holder -> seconds(holder.getValue()))
        .sum();
  }

  private static long seconds(JsonElement elapsed) {
    return elapsed.getAsJsonObject().get("calendarSeconds").getAsLong();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void nothingIsMadeUp(Step step) {
    ALL.take();
    Desk knowing = desk("knowing");
    knowing.types("sync");
    step.take();
    Desk guessing = desk("guessing");
    guessing.types("sync");

    Map<String, Map<String, TicketEvent>> known = events(knowing);
    events(guessing)
        .forEach(
            (ticket, events) ->
                events.forEach(
                    (id, event) ->
                        assertThat(known.get(ticket).get(id))
                            .as("%s of %s", id, ticket)
                            .isNotNull()
                            .matches(truth -> truth.getClass().equals(event.getClass()))
                            .matches(truth -> at(truth).equals(at(event)))));
  }

  private static Instant at(TicketEvent event) {
    return event.stamp().at();
  }

  @Test
  void whatWasKnownStaysKnownAllTheWayDown() {
    ALL.take();
    Desk desk = desk("one");
    desk.types("sync");
    Map<String, Map<String, TicketEvent>> known = events(desk);

    for (Step step : steps()) {
      step.take();
      assertThat(desk.types("sync", "--full", "--json").host().get("complete").getAsBoolean())
          .isTrue();
      assertThat(ids(events(desk))).as("%s", step).isEqualTo(ids(known));
    }
  }

  @Test
  void aRightThatIsGivenBackCountsWithTheNextFullSync() {
    steps().get(3).take();
    Desk desk = desk("given-back");
    desk.types("sync");

    ALL.take();
    desk.types("sync", "--full");

    JsonObject receipt = desk.types("ticket", number, "--json").json().getAsJsonObject("receipt");
    assertThat(receipt.get("tier").getAsString()).isEqualTo(ALL.tier);
    assertThat(receipt.get("history").getAsString()).isEqualTo(ALL.completeness);
  }

  private static Map<String, Set<String>> ids(Map<String, Map<String, TicketEvent>> events) {
    Map<String, Set<String>> ids = new TreeMap<>();
    events.forEach((ticket, byId) -> ids.put(ticket, Set.copyOf(byId.keySet())));
    return ids;
  }
}
