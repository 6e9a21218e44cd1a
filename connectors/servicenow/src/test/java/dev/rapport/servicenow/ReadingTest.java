package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Source;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.model.History;
import dev.rapport.model.Named;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.Visibility;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One instance read in its good and bad moments. */
class ReadingTest {
  private final Instance instance = new Instance();
  private final TransientMemory memory = new TransientMemory();

  @AfterEach
  void stop() {
    instance.close();
  }

  private Source source() {
    HostContext context = HostContexts.of(instance.clock(), memory, new CallCount());
    return instance.source(context);
  }

  private List<TicketHistory> histories() {
    Source source = source();
    return Sweep.of(source, Cursor.START).documents().stream().map(source::decode).toList();
  }

  /** That many incidents, two minutes apart. */
  private void open(int count) {
    for (int i = 0; i < count; i++) {
      instance.open();
      instance.clock().advance(Duration.ofMinutes(2));
    }
  }

  /** An incident that Ann took, put on hold, asked about and gave to the network group. */
  private String livelyIncident() {
    String id = instance.open();
    instance.change(id, Map.of("state", "2", "assigned_to", instance.ann));
    instance.change(id, Map.of("state", "3", "hold_reason", "1", "comments", "Is it on?"));
    instance.change(id, Map.of("assignment_group", instance.network, "work_notes", "a switch"));
    return id;
  }

  @Test
  void anIncidentComesWithItsHistoryAndTheWordsOfItsStates() {
    livelyIncident();
    TicketHistory history = histories().get(0);

    assertThat(history.history().completeness()).isEqualTo(History.Completeness.COMPLETE);
    assertThat(history.ticket().key()).hasToString("snow:INC0000001");
    assertThat(history.ticket().requesters()).containsExactly(new ActorId("snow", instance.carl));
    assertThat(history.events())
        .filteredOn(TicketEvent.StatusChanged.class::isInstance)
        .extracting(event -> ((TicketEvent.StatusChanged) event).to())
        .extracting(Status::name)
        .containsExactly("In Progress", "On Hold");
    assertThat(history.events())
        .filteredOn(TicketEvent.GroupChanged.class::isInstance)
        .extracting(event -> ((TicketEvent.GroupChanged) event).to())
        .containsExactly(new Named(instance.network, "Network"));
    assertThat(history.events())
        .filteredOn(Commented.class::isInstance)
        .extracting(event -> ((Commented) event).visibility())
        .containsExactly(Visibility.PUBLIC, Visibility.INTERNAL);
    assertThat(history.events()).hasSize(8);
  }

  @Test
  void aPersonIsOneAccountWhereverTheHostNamesThem() {
    livelyIncident();
    Page page = source().fetch(Cursor.START);

    assertThat(page.actors())
        .filteredOn(actor -> actor.login().equals("ann.it"))
        .containsExactly(
            new Actor(
                new ActorId("snow", instance.ann),
                "ann.it",
                Actor.Kind.PERSON,
                Set.of("Service Desk"),
                Set.of(),
                "acme.example"));
  }

  @Test
  void rolesAreLookedUpWhereTheyDecideSides() {
    livelyIncident();
    String itil = instance.table("sys_user_role").insert(Map.of("name", "itil")).sysId();
    String other = instance.table("sys_user_role").insert(Map.of("name", "asset")).sysId();
    for (String role : List.of(itil, other)) {
      instance
          .table("sys_user_has_role")
          .insert(Map.of("user", instance.ann, "role", role, "state", "active"));
    }
    instance.with("scope.roles", "itil, sn_esm");

    assertThat(source().fetch(Cursor.START).actors())
        .filteredOn(actor -> actor.login().equals("ann.it"))
        .singleElement()
        .satisfies(ann -> assertThat(ann.roles()).containsExactly("itil"));
  }

  @Test
  void singleTasksCanBeReadAgain() {
    livelyIncident();
    String other = instance.open();
    Rereading source = (Rereading) source();

    Page page = source.reread(List.of(other, "no-such-task", "not,an^id"));

    assertThat(page.tickets()).extracting(RawTicket::sourceId).containsExactly(other);
    assertThat(source.reread(List.of()).tickets()).isEmpty();
  }

  @Test
  void integrationUsersAreSoftwareAndVanishedOnesAreStrangers() {
    String id = instance.open();
    instance
        .table("sys_user")
        .insert(Map.of("user_name", "bot", "web_service_access_only", "true"));
    instance.table("incident").update(id, Map.of("state", "2"), "bot");
    instance.table("incident").update(id, Map.of("state", "3"), "gone, away");

    assertThat(source().fetch(Cursor.START).actors())
        .extracting(actor -> actor.login() + " " + actor.kind())
        .containsExactlyInAnyOrder("carl PERSON", "bot SOFTWARE", "gone, away UNKNOWN");
  }

  @Test
  void moreTasksInOneSecondThanAPageHoldsAreAllRead() {
    IntStream.range(0, 13).forEach(i -> instance.open());
    instance.clock().advance(Duration.ofHours(1));

    assertThat(Sweep.of(source(), Cursor.START).sourceIds())
        .hasSize(13)
        .doesNotHaveDuplicates()
        .containsAll(instance.sourceIds());
  }

  @Test
  void aTaskThatMovesDuringASweepIsReadInTheNextOne() {
    Source source = source();
    open(8);
    Page first = source.fetch(Cursor.START);
    instance.change(instance.sourceIds().get(7), Map.of("state", "2"));
    Sweep rest = Sweep.of(source, first.next());
    instance.clock().advance(Duration.ofMinutes(2));

    assertThat(rest.sourceIds()).doesNotContain(instance.sourceIds().get(7));
    assertThat(Sweep.of(source, rest.end()).sourceIds())
        .containsExactly(instance.sourceIds().get(7));
  }

  @Test
  void aTaskWrittenInTheSecondOfTheSweepIsNotLost() {
    instance.open();
    Sweep first = Sweep.of(source(), Cursor.START);
    instance.open();

    assertThat(Sweep.of(source(), first.end()).sourceIds())
        .containsExactly(instance.sourceIds().get(1));
  }

  @Test
  void anEmptySweepMovesTheCursorToo() {
    Cursor early = Sweep.of(source(), Cursor.START).end();
    instance.clock().advance(Duration.ofDays(1));

    assertThat(Sweep.of(source(), early).end()).isNotEqualTo(early);
  }

  @Test
  void onlyWhatIsInScopeIsRead() {
    instance.with("scope.query", "priority=3^ORpriority=4^EQ");
    instance.open();
    instance.table("incident").overwrite(instance.open(), Map.of("priority", "1"));

    assertThat(histories()).hasSize(1);
  }

  @Test
  void anyTaskTableCanBeRead() {
    instance.with("scope.table", "sc_task");
    String id =
        instance
            .table("sc_task")
            .insert(Map.of("number", "SCTASK1", "state", "1", "active", "true"))
            .sysId();
    instance.table("sc_task").update(id, Map.of("state", "3", "active", "false"), "ann.it");

    TicketHistory history = histories().get(0);

    assertThat(history.ticket().type()).isEqualTo("sc_task");
    assertThat(history.events())
        .filteredOn(TicketEvent.StatusChanged.class::isInstance)
        .extracting(event -> ((TicketEvent.StatusChanged) event).to())
        .containsExactly(new Status("3", "Closed Complete", Status.Category.DONE));
  }

  @Test
  void withoutTheAuditOnlyTheRecordSpeaks() {
    livelyIncident();
    instance.with(Fault.NO_AUDIT_ROLE);
    TicketHistory history = histories().get(0);

    assertThat(history.history()).isEqualTo(new History("record", History.Completeness.PARTIAL));
    assertThat(history.events())
        .filteredOn(event -> !(event instanceof Commented))
        .singleElement()
        .isInstanceOfSatisfying(
            TicketEvent.Created.class,
            birth -> assertThat(birth.status().name()).isEqualTo("On Hold"));
  }

  @Test
  void aTableThatMayNotBeReadIsNotAskedForEveryPage() {
    open(12);
    instance.with(Fault.NO_AUDIT_ROLE).with(Fault.NO_JOURNAL_ROLE).with(Fault.NO_GROUP_ROLE);
    histories();

    assertThat(instance.calls()).containsOnlyOnce("sys_audit", "sys_user_grmember");

    instance.sandbox().faults().clear();
    instance.sandbox().journal().clear();
    instance.clock().advance(Duration.ofDays(2));
    histories();
    assertThat(instance.calls()).contains("sys_audit", "sys_user_grmember");
  }

  @Test
  void withoutTheJournalTheHistorySaysSo() {
    livelyIncident();
    instance.with(Fault.NO_JOURNAL_ROLE);

    assertThat(histories().get(0).history())
        .isEqualTo(new History("sys_audit + comments as displayed", History.Completeness.PARTIAL));
  }

  @Test
  void withoutChoicesUsersAndGroupsIdsStandForNames() {
    livelyIncident();
    instance.with(Fault.NO_CHOICE_ROLE).with(Fault.NO_USER_ROLE).with(Fault.NO_GROUP_ROLE);
    TicketHistory history = histories().get(0);

    assertThat(((TicketEvent.Created) history.events().get(0)).status())
        .isEqualTo(new Status("1", "1", null));
    assertThat(history.events().get(1).stamp().actor())
        .isEqualTo(new ActorId("snow", "name:ann.it"));
  }

  @Test
  void namesThatWereKnownStayKnownWhenTheRightToReadThemIsTaken() {
    livelyIncident();
    histories();
    instance.with(Fault.NO_CHOICE_ROLE);
    instance.clock().advance(Duration.ofDays(2));

    assertThat(((TicketEvent.Created) histories().get(0).events().get(0)).status().name())
        .isEqualTo("New");
  }

  @Test
  void withNothingButTheIncidentsTheSyncStillWorksAndSaysWhatItRestsOn() {
    livelyIncident();
    instance
        .with(Fault.NO_AUDIT_ROLE)
        .with(Fault.NO_JOURNAL_ROLE)
        .with(Fault.NO_CHOICE_ROLE)
        .with(Fault.NO_USER_ROLE)
        .with(Fault.NO_GROUP_ROLE);
    TicketHistory history = histories().get(0);

    assertThat(history.history())
        .isEqualTo(new History("record + comments as displayed", History.Completeness.PARTIAL));
    assertThat(history.events())
        .filteredOn(event -> !(event instanceof Commented))
        .singleElement()
        .isInstanceOfSatisfying(
            TicketEvent.Created.class,
            birth -> assertThat(birth.status()).isEqualTo(new Status("3", "3", null)));
  }

  @Test
  void oneRecordWithoutItsStateDoesNotStopTheOthers() {
    String bad = instance.open();
    instance.open();
    instance.sandbox().faults().on(Fault.MISSING_STATE, Schedule.only(bad));
    Source source = source();
    Page page = source.fetch(Cursor.START);

    assertThat(page.tickets()).hasSize(2);
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> source.decode(page.tickets().get(0)))
        .withMessageContaining("incident.state")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.MALFORMED));
    assertThat(source.decode(page.tickets().get(1)).events()).isNotEmpty();
  }

  @Test
  void timesThatContradictTheUpdateCountsAreMarked() {
    livelyIncident();
    instance.sandbox().faults().on("out-of-order-audit:every=1");

    assertThat(histories().get(0).history().completeness())
        .isEqualTo(History.Completeness.INCONSISTENT);
  }

  @Test
  void aStateThatNobodyKnowsAndAnOpeningInTheFutureAreKept() {
    instance.open();
    instance.sandbox().faults().on("unknown-state:every=1");
    instance.sandbox().faults().on("future-instant:every=1");
    TicketHistory history = histories().get(0);

    assertThat(((TicketEvent.Created) history.events().get(0)).status())
        .isEqualTo(new Status("4711", "4711", null));
    assertThat(history.ticket().createdAt()).isAfter(instance.clock().instant());
  }

  @ParameterizedTest
  @CsvSource({
    "wrong-password, AUTHENTICATION",
    "html, UNAVAILABLE",
    "cut-json, MALFORMED",
    "ok-with-error, UNAVAILABLE",
    "throttled, THROTTLED",
    "throttled-for-an-hour, THROTTLED",
    "throttled-without-retry-after, THROTTLED",
    "unavailable, UNAVAILABLE",
    "server-error, UNAVAILABLE",
    "reset, UNAVAILABLE",
    "accepted, UNAVAILABLE"
  })
  void aHostThatFailsStopsTheSweepWithTheReason(String fault, HostException.Kind kind) {
    instance.open();
    instance.sandbox().faults().on(fault);

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> source().fetch(Cursor.START))
        .withMessageContaining("see .github/TROUBLESHOOTING.md#")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Test
  void aHostThatStumblesIsAskedAgain() {
    livelyIncident();
    instance.sandbox().faults().on("throttled:every=3");
    instance.sandbox().faults().on("unavailable:every=4");

    assertThat(histories()).hasSize(1);
  }

  @Test
  void aHostThatRefusesThePasswordIsNotAskedAgainAndAgain() {
    Source source =
        new ServiceNowConnector()
            .source(instance.settings("wrong"), HostContexts.of(instance.clock()));

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> source.fetch(Cursor.START))
        .withMessageNotContaining("wrong")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.AUTHENTICATION));
    assertThat(instance.calls()).hasSize(1);
  }
}
