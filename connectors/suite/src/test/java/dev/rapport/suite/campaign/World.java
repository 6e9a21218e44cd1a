package dev.rapport.suite.campaign;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.suite.published.Published;
import dev.rapport.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Three hosts with a small company on each, all on one clock. Equal seeds live equal lives,
 * whatever weather there is: what people do happens at set moments, a month apart.
 */
final class World implements AutoCloseable {
  private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int TICKETS = 12;
  private static final int ACTS = 4;

  /** What the instance's rate rule allows while it is in force: less than a read needs. */
  static final int CALLS_AN_HOUR = 12;

  private static final List<String> STATES = List.of("2", "3", "6");

  final SettableClock clock = SettableClock.at(BEGINNING);
  final Traffic traffic = new Traffic(clock);
  final Deeds deeds = new Deeds(clock);
  final ServiceNowSandbox snow;
  final JiraSandbox cloud;
  final JiraSandbox dataCenter;
  private final long seed;

  World(long seed) {
    this.seed = seed;
    SandboxClock hosts = SandboxClock.following(clock);
    snow =
        ServiceNowSandbox.builder()
            .clock(hosts)
            .company(TICKETS, seed)
            .callsAnHour(CALLS_AN_HOUR)
            .watch(traffic.of("snow"))
            .start();
    snow.tables().watch(deeds.ofServiceNow());
    cloud = jira(Published.inBadWeather(JiraSandbox.cloud()), hosts, "cloud");
    dataCenter = jira(Published.inBadWeather(JiraSandbox.dataCenter()), hosts, "dc");
  }

  private JiraSandbox jira(JiraSandbox.Builder face, SandboxClock hosts, String name) {
    JiraSandbox jira = face.clock(hosts).company(TICKETS, seed).watch(traffic.of(name)).start();
    jira.issues().watchProperties(deeds.ofJira(name));
    return jira;
  }

  /** The switches of all faults: ServiceNow's first. */
  List<FaultSwitches> switches() {
    return List.of(snow.faults(), cloud.faults(), dataCenter.faults());
  }

  /** The clock is set anew, by whoever sets clocks; negative is back. */
  void jump(Duration jump) {
    if (jump.isNegative()) {
      traffic.turnedBack(jump.negated());
    }
    clock.advance(jump);
  }

  /** A new command begins; what hosts were still at has come to its end. */
  void begin() {
    sites().forEach(JiraSandbox::finishWork);
    deeds.begin();
    traffic.begin();
  }

  /** The two sites of Jira. */
  List<JiraSandbox> sites() {
    return List.of(cloud, dataCenter);
  }

  /** A month begins in which nothing happens any more. */
  void end(int month) {
    clock.set(BEGINNING.plus(MONTH.multipliedBy(month)));
  }

  /** A month begins, and people do something in it. */
  void liveOn(int month) {
    clock.set(BEGINNING.plus(MONTH.multipliedBy(month)));
    Random random = new Random(seed * 31 + month);
    Table incidents = snow.tables().table("incident");
    List<Row> rows = incidents.rows().stream().sorted(Comparator.comparing(Row::sysId)).toList();
    for (int act = 0; act < ACTS; act++) {
      Row row = rows.get(random.nextInt(rows.size()));
      String state = STATES.get(random.nextInt(STATES.size()));
      incidents.update(row.sysId(), Map.of("state", state, "work_notes", "seen"), "admin");
      comment(cloud, random);
      comment(dataCenter, random);
    }
  }

  private static void comment(JiraSandbox jira, Random random) {
    List<Issue> issues =
        jira.issues().all().stream().sorted(Comparator.comparing(Issue::id)).toList();
    Issue issue = issues.get(random.nextInt(issues.size()));
    jira.issues().comment(issue.key(), issue.text("reporter"), "any news?");
  }

  /** The summaries that the hosts show, by host and ticket; without what rides along. */
  Map<String, String> shown() {
    Map<String, String> shown = new TreeMap<>();
    for (Row row : snow.tables().table(Deeds.TABLE).rows()) {
      shown.put("snow " + row.get("task"), Riding.without(row.get("summary")));
    }
    shown(shown, "cloud", cloud);
    shown(shown, "dc", dataCenter);
    return shown;
  }

  private static void shown(Map<String, String> shown, String name, JiraSandbox jira) {
    for (Issue issue : jira.issues().all()) {
      if (issue.properties().containsKey("rapport")) {
        shown.put(
            name + " " + issue.key(), Riding.without(issue.properties().get("rapport").toString()));
      }
    }
  }

  @Override
  public void close() {
    snow.close();
    cloud.close();
    dataCenter.close();
  }
}
