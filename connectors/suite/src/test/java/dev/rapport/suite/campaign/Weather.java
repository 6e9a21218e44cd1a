package dev.rapport.suite.campaign;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.faults.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What goes wrong on the hosts during one run, drawn from a seed. */
final class Weather {
  private static final List<Fault> ANYWHERE =
      List.of(
          Fault.RESET,
          Fault.HTML,
          Fault.THROTTLED,
          Fault.THROTTLED_FOR_AN_HOUR,
          Fault.THROTTLED_WITHOUT_RETRY_AFTER,
          Fault.UNAVAILABLE,
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

  private final Random random;

  Weather(Random random) {
    this.random = random;
  }

  /** Lets up to three faults loose on each host; what was there before is over. */
  List<String> turn(World world) {
    List<String> said = new ArrayList<>();
    List<FaultSwitches> hosts = world.switches();
    for (int host = 0; host < hosts.size(); host++) {
      FaultSwitches switches = hosts.get(host);
      switches.clear();
      for (int fault = random.nextInt(4); fault > 0; fault--) {
        said.add(host + ":" + strike(switches, host == 0 ? SERVICENOW : JIRA));
      }
    }
    return said;
  }

  /** The sky clears. */
  static void clear(World world) {
    world.switches().forEach(FaultSwitches::clear);
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
}
