package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.HostException;
import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.History.Completeness;
import dev.rapport.model.Named;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.HoldReasonChanged;
import dev.rapport.model.TicketEvent.PriorityChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskDecoderTest {
  private static final Instant OPENED = Instant.parse("2026-11-02T08:00:00Z");
  private static final Status NEW = new Status("1", "New", null);

  private static TicketHistory decode(Documents document) {
    return new TaskDecoder().decode(document.build());
  }

  private static List<TicketEvent> after(Documents document) {
    List<TicketEvent> events = decode(document).events();
    return events.subList(1, events.size());
  }

  private static Created birth(Documents document) {
    return (Created) decode(document).events().get(0);
  }

  @Test
  void aTaskBeginsWithTheValuesBeforeItsFirstChanges() {
    Documents document =
        Documents.incident()
            .with("priority", "3")
            .moved("09:00:00", 1, "state", "1", "2")
            .moved("10:00:00", 2, "assignment_group", "g1", "g2")
            .moved("10:00:00", 2, "assigned_to", "", "u-ann");

    Created birth = birth(document);

    assertThat(birth.stamp().at()).isEqualTo(OPENED);
    assertThat(birth.stamp().actor()).isEqualTo(new ActorId("snow", "carl"));
    assertThat(birth.status()).isEqualTo(NEW);
    assertThat(birth.group()).isEqualTo(new Named("g1", "Service Desk"));
    assertThat(birth.assignee()).isNull();
    assertThat(birth.priority()).isEqualTo("3");
  }

  @Test
  void everyAuditedChangeBecomesAnEventByWhoDidIt() {
    Documents document =
        Documents.incident()
            .moved("09:00:00", 1, "state", "1", "3")
            .moved("09:00:00", 2, "hold_reason", "", "1")
            .moved("10:00:00", 3, "assignment_group", "", "g1")
            .moved("11:00:00", 4, "assigned_to", "", "u-ann")
            .moved("12:00:00", 5, "priority", "3", "1");

    List<TicketEvent> events = after(document);

    assertThat(events)
        .extracting(TicketEvent::getClass)
        .isEqualTo(
            List.of(
                StatusChanged.class,
                HoldReasonChanged.class,
                GroupChanged.class,
                AssigneeChanged.class,
                PriorityChanged.class));
    assertThat(events)
        .extracting(event -> event.stamp().actor())
        .containsOnly(new ActorId("snow", "u-ann"));
    assertThat(((HoldReasonChanged) events.get(1)).to()).isEqualTo("Awaiting Caller");
    assertThat(events).extracting(event -> event.stamp().id()).contains("audit:a0", "audit:a4");
    assertThat(decode(document).history().completeness()).isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void withinASecondTheUpdateCountDecides() {
    Documents document =
        Documents.incident()
            .change("09:00:00", 10, "state", "2", "6")
            .change("09:00:00", 9, "state", "1", "2")
            .with("state", "6");

    assertThat(after(document))
        .extracting(event -> ((StatusChanged) event).to().id())
        .containsExactly("2", "6");
    assertThat(decode(document).history().completeness()).isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void aStateAuditedUnderBothItsNamesIsOneChange() {
    Documents document =
        Documents.incident()
            .change("09:00:00", 1, "incident_state", "1", "2")
            .moved("09:00:00", 1, "state", "1", "2");

    assertThat(after(document)).extracting(event -> event.stamp().id()).containsExactly("audit:a1");
  }

  @Test
  void aStateAuditedUnderItsOldNameAloneCounts() {
    Documents document =
        Documents.incident().change("09:00:00", 1, "incident_state", "1", "2").with("state", "2");

    assertThat(after(document)).hasSize(1).first().isInstanceOf(StatusChanged.class);
    assertThat(birth(document).status()).isEqualTo(NEW);
  }

  @Test
  void valuesAuditedWithTheInsertAreTheBirthAndNoChange() {
    Documents document =
        Documents.incident()
            .change("08:05:00", 0, "state", "", "1")
            .moved("08:05:00", 0, "assignment_group", "", "g1")
            .moved("09:00:00", 1, "state", "1", "2");

    assertThat(birth(document).status()).isEqualTo(NEW);
    assertThat(birth(document).group()).isEqualTo(new Named("g1", "Service Desk"));
    assertThat(after(document)).hasSize(1);
  }

  @Test
  void whatHappenedBeforeTheOpeningCountsAsAtTheOpening() {
    Documents document =
        Documents.incident()
            .moved("07:00:00", 1, "state", "1", "2")
            .comment("07:30:00", Visibility.PUBLIC, "carl");

    assertThat(decode(document).events())
        .extracting(event -> event.stamp().at())
        .containsOnly(OPENED);
    assertThat(decode(document).events().get(0)).isInstanceOf(Created.class);
  }

  @Test
  void aChangeFromAValueThatWasNotThereIsKeptAndMarked() {
    Documents document =
        Documents.incident()
            .change("09:00:00", 1, "state", "1", "2")
            .moved("10:00:00", 2, "state", "3", "6");

    assertThat(after(document)).hasSize(2);
    assertThat(decode(document).history().completeness()).isEqualTo(Completeness.INCONSISTENT);
  }

  @Test
  void aValueThatTheAuditDoesNotLeadToIsDatedWithTheLastUpdate() {
    Documents document =
        Documents.incident().change("09:00:00", 1, "state", "1", "2").with("state", "6");

    TicketEvent last = after(document).get(1);

    assertThat(last.stamp().id()).isEqualTo("record:state");
    assertThat(last.stamp().at()).isEqualTo("2026-11-02T18:00:00Z");
    assertThat(last.stamp().actor()).isNull();
    assertThat(decode(document).history().completeness()).isEqualTo(Completeness.PARTIAL);
  }

  @Test
  void aChangeBetweenReadingTheRecordAndItsAuditIsNoContradiction() {
    Documents document =
        Documents.incident().change("18:00:01", 1, "state", "1", "2").with("state", "1");

    assertThat(after(document)).hasSize(1);
    assertThat(decode(document).history().completeness()).isEqualTo(Completeness.COMPLETE);
  }

  @Test
  void commentsComeAfterTheChangesOfTheirSecond() {
    Documents document =
        Documents.incident()
            .comment("09:00:00", Visibility.INTERNAL, "Ann")
            .comment("09:00:00", Visibility.PUBLIC, "gone.away")
            .moved("09:00:00", 1, "state", "1", "2");

    List<TicketEvent> events = after(document);

    assertThat(events.get(0)).isInstanceOf(StatusChanged.class);
    assertThat(((Commented) events.get(1)).visibility()).isEqualTo(Visibility.INTERNAL);
    assertThat(events.get(2).stamp().actor()).isEqualTo(new ActorId("snow", "name:gone.away"));
  }

  @Test
  void aStateThatNobodyKnowsKeepsItsValueForAName() {
    assertThat(birth(Documents.incident().with("state", "-100")).status())
        .isEqualTo(new Status("-100", "-100", null));
  }

  @Test
  void otherTasksAreDoneWhenTheyAreNoLongerActive() {
    Documents document =
        Documents.incident()
            .of("sc_task")
            .moved("09:00:00", 1, "assigned_to", "", "u-ann")
            .moved("10:00:00", 2, "active", "true", "false")
            .moved("10:00:00", 2, "state", "1", "3");

    StatusChanged closed = (StatusChanged) after(document).get(1);

    assertThat(after(document)).hasSize(2);
    assertThat(closed.from()).isEqualTo(new Status("1", "Open", Status.Category.INDETERMINATE));
    assertThat(closed.to()).isEqualTo(new Status("3", "Closed", Status.Category.DONE));
  }

  @Test
  void anotherTaskCanEndWithoutChangingItsState() {
    Documents document =
        Documents.incident().of("sc_task").moved("10:00:00", 2, "active", "true", "false");

    StatusChanged ended = (StatusChanged) after(document).get(0);

    assertThat(ended.from().id()).isEqualTo(ended.to().id());
    assertThat(ended.to().category()).isEqualTo(Status.Category.DONE);
  }

  @Test
  void anIncidentDoesNotCareWhetherItIsActive() {
    assertThat(after(Documents.incident().moved("10:00:00", 2, "active", "true", "false")))
        .isEmpty();
  }

  @Test
  void theCallerAndWhoItIsForAreTheRequesters() {
    TicketHistory history =
        decode(Documents.incident().with("requested_for", "dora").with("opened_by", "u-ann"));

    assertThat(history.ticket().requesters())
        .containsExactlyInAnyOrder(new ActorId("snow", "carl"), new ActorId("snow", "dora"));
  }

  @Test
  void whatATicketBelongsToIsNamedWhereTheNameCanBeRead() {
    TicketHistory history =
        decode(
            Documents.incident()
                .with("category", "network")
                .with("business_service", "")
                .with("cmdb_ci", "ci1")
                .with("cmdb_ci.name", "Mail")
                .with("location", "Location 204"));

    assertThat(history.ticket().facets())
        .containsOnly(
            Map.entry(Facet.TYPE, "network"),
            Map.entry(Facet.SERVICE, "Mail"),
            Map.entry(Facet.SITE, "Location 204"));
  }

  @Test
  void withoutAnOpeningTheRecordsOwnBeginningCounts() {
    assertThat(birth(Documents.incident().with("opened_at", "")).stamp().at())
        .isEqualTo("2026-11-02T08:05:00Z");
  }

  @Test
  void theCreatorCountsWhereTheOpenerIsNotKnown() {
    Documents document = Documents.incident().without("opened_by").with("sys_created_by", "ann");

    assertThat(birth(document).stamp().actor()).isEqualTo(new ActorId("snow", "u-ann"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "sys_created_on"})
  void aRecordWithoutWhatTheLedgerNeedsIsRefusedByName(String column) {
    Documents document = Documents.incident().without("opened_at").without(column);

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> decode(document))
        .withMessageContaining("task1")
        .withMessageContaining(column.equals("state") ? "incident.state" : "incident.opened_at")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.MALFORMED));
  }

  @Test
  void aTimeThatIsNoneIsRefusedByName() {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> decode(Documents.incident().with("opened_at", "02/11/2026 08:00")))
        .withMessageContaining("incident.opened_at");
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> decode(Documents.incident().moved("25:00:00", 1, "state", "1", "2")))
        .withMessageContaining("sys_audit.sys_created_on");
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> decode(Documents.incident().comment("x", Visibility.PUBLIC, "carl")))
        .withMessageContaining("sys_journal_field.sys_created_on");
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> decode(Documents.incident().with("number", "two words")))
        .withMessageContaining("incident.number");
  }

  @Test
  void aChangeToAFieldThatNothingRestsOnIsLeftOut() {
    assertThat(after(Documents.incident().change("09:00:00", 1, "urgency", "3", "2"))).isEmpty();
  }
}
