package dev.rapport.suite.campaign;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Grants;
import dev.rapport.sandbox.jira.site.Permission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What goes wrong on the hosts during one run, drawn from a seed. */
final class Weather {
  private static final List<Fault> ANYWHERE =
      List.of(
          Fault.RESET,
          Fault.BROKEN_ANSWER,
          Fault.HTML,
          Fault.THROTTLED,
          Fault.THROTTLED_FOR_AN_HOUR,
          Fault.THROTTLED_WITHOUT_RETRY_AFTER,
          Fault.UNAVAILABLE,
          Fault.UNAVAILABLE_FOR_A_WHILE,
          Fault.GATEWAY_TIMEOUT,
          Fault.SERVER_ERROR,
          Fault.CUT_JSON,
          Fault.LOST_ANSWER,
          Fault.WRONG_PASSWORD,
          Fault.NO_WRITE_ROLE);
  private static final List<Fault> SERVICENOW =
      List.of(
          Fault.ACCEPTED,
          Fault.EXPIRED_TOKEN,
          Fault.OK_WITH_ERROR,
          Fault.LARGE_PAGES_CANCELLED,
          Fault.BUSY,
          Fault.HOURLY_RATE,
          Fault.THROTTLED_INSIDE,
          Fault.BATCH_CUT_SHORT,
          Fault.NO_BATCH_ROLE,
          Fault.NO_AUDIT_ROLE,
          Fault.NO_JOURNAL_ROLE,
          Fault.NO_USER_ROLE);
  private static final List<Fault> JIRA =
      List.of(
          Fault.THROTTLED_APP,
          Fault.THROTTLED_TENANT,
          Fault.THROTTLED_BURST,
          Fault.THROTTLED_ISSUE,
          Fault.THROTTLED_ZERO,
          Fault.THROTTLED_HTML,
          Fault.NEAR_LIMIT,
          Fault.REPEATED_TOKEN,
          Fault.SHORT_PAGES,
          Fault.EMPTY_PAGE,
          Fault.CONFLICT,
          Fault.FAILED_TASK);
  private static final List<Permission> RIGHTS =
      List.of(Permission.EDIT_ISSUES, Permission.BROWSE_PROJECTS);
  private static final List<String> PROJECTS = List.of("IT", "DEV");
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(40);
  private static final Duration LONGEST_JUMP = Duration.ofMinutes(90);

  private final Random random;

  Weather(Random random) {
    this.random = random;
  }

  /** Lets up to three faults loose on each host; what was there before is over. */
  List<String> turn(World world) {
    clear(world);
    List<String> said = new ArrayList<>();
    List<FaultSwitches> hosts = world.switches();
    for (int host = 0; host < hosts.size(); host++) {
      for (int fault = random.nextInt(4); fault > 0; fault--) {
        said.add(host + ":" + strike(hosts.get(host), host == 0 ? SERVICENOW : JIRA));
      }
    }
    world.sites().forEach(site -> withdraw(site, said));
    time(world, said);
    return said;
  }

  /** The sky clears: what was withdrawn is given back, and time goes evenly. */
  static void clear(World world) {
    world.switches().forEach(FaultSwitches::clear);
    world.sites().forEach(Weather::giveBack);
    world.traffic.behindEachCall(() -> {});
  }

  private String strike(FaultSwitches switches, List<Fault> special) {
    List<Fault> from = random.nextInt(5) < 3 ? ANYWHERE : special;
    Fault fault = from.get(random.nextInt(from.size()));
    Schedule schedule =
        switch (random.nextInt(4)) {
          case 0 -> Schedule.next(1 + random.nextInt(3));
          case 1 -> Schedule.after(1 + random.nextInt(12));
          default -> Schedule.sometimes(2 + random.nextInt(6), random.nextLong());
        };
    switches.on(fault, schedule);
    return fault.kebab();
  }

  private void withdraw(JiraSandbox site, List<String> said) {
    if (random.nextInt(6) > 0) {
      return;
    }
    Permission right = RIGHTS.get(random.nextInt(RIGHTS.size()));
    String project = PROJECTS.get(random.nextInt(PROJECTS.size()));
    synchronized (site.site()) {
      site.site().grants().revoke(site.account().id(), project, right);
    }
    said.add(site.face() + " withdraws " + right + " in " + project);
  }

  private static void giveBack(JiraSandbox site) {
    Grants grants = site.site().grants();
    synchronized (site.site()) {
      RIGHTS.forEach(right -> grants.grant(site.account().id(), right));
    }
  }

  /** Answers take their time in one run of three; in one of four the clock jumps within it. */
  private void time(World world, List<String> said) {
    long delay = random.nextInt(3) == 0 ? random.nextLong(LONGEST_DELAY.toSeconds()) : 0;
    int jumpAt = random.nextInt(4) == 0 ? random.nextInt(30) : Integer.MAX_VALUE;
    Duration jump = Duration.ofSeconds((long) (random.nextGaussian() * LONGEST_JUMP.toSeconds()));
    world.traffic.behindEachCall(new Hours(world, Duration.ofSeconds(delay), jumpAt, jump));
    said.add("delay " + delay + (jumpAt < Integer.MAX_VALUE ? ", jump " + jump : ""));
  }
}
