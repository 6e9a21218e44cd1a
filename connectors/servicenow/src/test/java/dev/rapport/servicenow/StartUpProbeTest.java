package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Source;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import org.junit.jupiter.api.Test;

/** What a host can get wrong without an error, and how a sweep notices. */
class StartUpProbeTest {
  private static final String ROW = "{\"sys_id\":\"a\",\"sys_updated_on\":\"2016-03-01 10:00:00\"}";
  private static final String SHOWN =
      "{\"sys_id\":{\"value\":\"a\",\"display_value\":\"a\"},\"sys_updated_on\":"
          + "{\"value\":\"2016-03-01 10:00:00\",\"display_value\":\"2016-03-01 10:00:00\"}}";

  private final TransientMemory memory = new TransientMemory();

  private void assertStops(HostException.Kind kind, String words, String... answers) {
    try (ScriptedHost host = ScriptedHost.answering(answers)) {
      Source source = new ServiceNowConnector(2).source(host.settings(), context());
      assertThatExceptionOfType(HostException.class)
          .isThrownBy(() -> source.fetch(Cursor.START))
          .withMessageContaining(words)
          .satisfies(e -> assertThat(e.kind()).isEqualTo(kind));
    }
  }

  private HostContext context() {
    return HostContexts.of(SettableClock.at("2026-11-02T09:00:00Z"), memory, new CallCount());
  }

  @Test
  void anAccountThatIsNotOnGmtIsRefusedWithTheRemedy() {
    assertStops(
        HostException.Kind.CONFIGURATION,
        "GMT",
        SHOWN.replace("\"display_value\":\"2016-03-01 10", "\"display_value\":\"2016-03-01 11"));
    assertStops(
        HostException.Kind.CONFIGURATION,
        "yyyy-MM-dd",
        SHOWN.replace("\"display_value\":\"2016-03-01 10:00:00", "\"display_value\":\"01/03/2016"));
  }

  @Test
  void anAccountInAnotherZoneIsReadWhereItsZoneDoesNotTouchWhatIsAsked() {
    try (Instance instance = Instance.of(7).with(Fault.USER_ZONE)) {
      assertThat(
              Sweep.of(instance.source(HostContexts.of(instance.clock())), Cursor.START)
                  .sourceIds())
          .containsExactlyElementsOf(instance.sourceIds());
    }
  }

  @Test
  void anAccountWhoseZoneShiftsWhatIsAskedIsRefused() {
    try (Instance instance = Instance.of(7).with(Fault.USER_ZONE).with(Fault.USER_ZONE_QUERIES)) {
      assertThatExceptionOfType(HostException.class)
          .isThrownBy(() -> instance.source(HostContexts.of(instance.clock())).fetch(Cursor.START))
          .withMessageContaining("GMT")
          .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.CONFIGURATION));
    }
  }

  @Test
  void aRangeThatIsLeftOutIsNoticedAndNamed() {
    assertStops(HostException.Kind.FORBIDDEN, "query_range on incident", SHOWN, ROW, ROW, ROW);
    assertThat(memory.recall("servicenow.probe.incident")).isEmpty();
  }

  @Test
  void aRangeThatIsLeftOutLaterIsNoticedByTheOneCallThatIsLeft() {
    memory.remember("servicenow.probe.incident", "a");

    assertStops(HostException.Kind.FORBIDDEN, "query_range on incident", ROW);
  }

  @Test
  void aRecordThatMovedMeanwhileProvesNothing() {
    String moved = ROW.replace("10:00:00", "10:00:01");
    try (ScriptedHost host = ScriptedHost.answering(SHOWN, "", moved, moved)) {
      new ServiceNowConnector(2).source(host.settings(), context()).fetch(Cursor.START);
    }

    assertThat(memory.recall("servicenow.probe.incident")).isEmpty();
  }

  @Test
  void aPageThatIsNotInTheAskedOrderStopsTheSweep() {
    memory.remember("servicenow.probe.incident", "x");

    assertStops(
        HostException.Kind.FORBIDDEN,
        "the order by sys_updated_on",
        "",
        ROW + "," + ROW.replace("10:00:00", "09:59:59"));
  }

  @Test
  void aPageBeyondTheAskedTimeStopsTheSweep() {
    memory.remember("servicenow.probe.incident", "x");

    assertStops(
        HostException.Kind.FORBIDDEN,
        "the filter on sys_updated_on",
        "",
        ROW.replace("2016", "2999"));
  }

  @Test
  void aPageOfWhichNothingMayBeReadStopsTheSweep() {
    memory.remember("servicenow.probe.incident", "x");

    assertStops(HostException.Kind.FORBIDDEN, "every row", "", "{},{}");
    assertStops(
        HostException.Kind.FORBIDDEN, "sys_updated_on", "", "{\"sys_id\":\"a\",\"state\":\"1\"}");
    assertStops(
        HostException.Kind.MALFORMED,
        "yyyy-MM-dd",
        "",
        ROW.replace("2016-03-01 10:00:00", "01.03.2016"));
  }

  @Test
  void auditRowsOfTasksThatNobodyAskedForStopTheSweep() {
    memory.remember("servicenow.probe.incident", "x");

    assertStops(
        HostException.Kind.FORBIDDEN,
        "sys_audit",
        "",
        ROW,
        "{\"sys_id\":\"b\",\"documentkey\":\"other\",\"fieldname\":\"state\"}");
  }
}
