package dev.rapport.sandbox.faults;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The faults that are on, and what each will strike next. Safe for several threads. */
public final class FaultSwitches {
  private static final Pattern SPEC =
      Pattern.compile("([a-z-]+)(?::(next|after|every)=([1-9]\\d{0,5}))?");

  /** About how many records a record fault spares for each it strikes, unless told otherwise. */
  private static final int ONE_RECORD_IN = 10;

  private final Map<Fault, Strikes> on = new EnumMap<>(Fault.class);

  /** Switches a fault on: on every call, or on about one record in ten. */
  public void on(Fault fault) {
    boolean records = fault.reach() == Fault.Reach.RECORD;
    on(fault, records ? Schedule.every(ONE_RECORD_IN) : Schedule.always());
  }

  /** Switches a fault on by a schedule, whose count starts now. */
  public synchronized void on(Fault fault, Schedule schedule) {
    on.put(fault, new Strikes(schedule));
  }

  /**
   * Switches a fault on as written in a command: {@code cut-json}, {@code throttled:next=3}, {@code
   * wrong-password:after=10} or {@code reset:every=5}.
   *
   * @throws IllegalArgumentException for an unknown name, with those that are known, or a bad count
   */
  public void on(String spec) {
    Matcher parts = SPEC.matcher(spec);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "Cannot read the fault '"
              + spec
              + "': write name, name:next=N, name:after=N or name:every=N");
    }
    Fault fault = Fault.parse(parts.group(1));
    if (parts.group(2) == null) {
      on(fault);
    } else {
      on(fault, schedule(parts.group(2), Integer.parseInt(parts.group(3))));
    }
  }

  private static Schedule schedule(String word, int count) {
    return switch (word) {
      case "next" -> Schedule.next(count);
      case "after" -> Schedule.after(count);
      default -> Schedule.every(count);
    };
  }

  /** Switches a fault off. */
  public synchronized void off(Fault fault) {
    on.remove(fault);
  }

  /** Switches all faults off. */
  public synchronized void clear() {
    on.clear();
  }

  /** Whether the fault is on, due now or later. */
  public synchronized boolean isOn(Fault fault) {
    return on.containsKey(fault);
  }

  /** Whether the fault strikes the call at hand; asking counts as that call. */
  public synchronized boolean strikes(Fault fault) {
    Strikes strikes = on.get(fault);
    return strikes != null && strikes.nextCall();
  }

  /** Whether the fault strikes a record: always the same answer for the same sys_id. */
  public synchronized boolean strikes(Fault fault, String sysId) {
    Strikes strikes = on.get(fault);
    return strikes != null && strikes.record(sysId);
  }
}
