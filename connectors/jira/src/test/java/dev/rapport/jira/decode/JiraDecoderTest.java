package dev.rapport.jira.decode;

import static dev.rapport.jira.decode.Documents.change;
import static dev.rapport.jira.decode.Documents.comment;
import static dev.rapport.jira.decode.Documents.document;
import static dev.rapport.jira.decode.Documents.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.HostException;
import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.RemoteLink;
import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.History;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.Visibility;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JiraDecoderTest {
  private static final ChangeGroup STARTED =
      change(
          "100",
          "2026-11-02T10:00:00.000+0000",
          "bob",
          "status 1 Open 3 Started",
          "assignee - - bob Bob");

  @Test
  void anIssueIsBornWithTheValuesBeforeItsFirstChanges() {
    TicketEvent.Created born = born(decode(List.of(STARTED), List.of()));

    assertThat(born.status()).isEqualTo(new Status("1", "Open", Status.Category.NEW));
    assertThat(born.assignee()).isNull();
    assertThat(born.priority()).isEqualTo("2");
    assertThat(born.stamp().actor()).isEqualTo(account("ann"));
  }

  @Test
  void aHistoryBecomesOneEventPerChangedFieldInTheHostsOrder() {
    List<TicketEvent> events = decode(List.of(STARTED), List.of()).events();

    assertThat(events)
        .extracting(event -> event.stamp().id())
        .containsExactly("created", "history:100:0", "history:100:1");
    assertThat(events.get(2))
        .isEqualTo(new TicketEvent.AssigneeChanged(events.get(2).stamp(), null, account("bob")));
  }

  @Test
  void twoHistoriesOfOneMomentKeepTheirNumbersOrder() {
    ChangeGroup later = change("101", "2026-11-02T10:00:00.000+0000", "bob", "status 3 S 6 Done");

    assertThat(decode(List.of(later, STARTED), List.of()).events())
        .extracting(event -> event.stamp().id())
        .containsExactly("created", "history:100:0", "history:100:1", "history:101:0");
  }

  @Test
  void otherFieldsAreEditsAndAFieldWithoutIdGoesByItsName() {
    ChangeGroup edit = change("102", "2026-11-02T11:00:00.000+0000", "bob", "duedate - - 1 1");
    ChangeGroup old =
        Documents.GSON.fromJson(
            """
            {"id":"103","created":"2026-11-02T11:00:00.000+0000",
              "items":[{"field":"Fix Version"},{"field":null}]}""",
            ChangeGroup.class);

    assertThat(decode(List.of(edit, old), List.of()).events())
        .filteredOn(TicketEvent.Edited.class::isInstance)
        .extracting(event -> ((TicketEvent.Edited) event).fields())
        .containsExactly(Set.of("duedate"), Set.of("fixVersions"), Set.of("unnamed"));
  }

  @Test
  void anAuthorWhoIsGoneIsNobodyKnown() {
    ChangeGroup orphan = change("104", "2026-11-02T10:00:00.000+0000", null, "status 1 Open 3 S");

    assertThat(decode(List.of(orphan), List.of()).events().get(1).stamp().actor()).isNull();
  }

  @Test
  void anEditThatCarriesOurMarkIsOurs() {
    ChangeGroup ours =
        Documents.GSON.fromJson(
            """
            {"id":"105","created":"2026-11-02T11:00:00.000+0000","author":{"accountId":"bob"},
              "items":[{"field":"labels"}],"historyMetadata":{"type":"rapport"}}""",
            ChangeGroup.class);

    assertThat(decode(List.of(ours), List.of()).events().get(1).stamp().ours()).isTrue();
  }

  @Test
  void aChangeFromAValueThatWasNotThereMakesTheHistoryInconsistent() {
    ChangeGroup gap = change("106", "2026-11-02T12:00:00.000+0000", "bob", "status 9 Odd 6 Done");

    assertThat(decode(List.of(STARTED, gap), List.of()).history().completeness())
        .isEqualTo(History.Completeness.INCONSISTENT);
    assertThat(decode(List.of(STARTED), List.of()).history().completeness())
        .isEqualTo(History.Completeness.COMPLETE);
  }

  @Test
  void whatHappenedBeforeTheBirthCountsAsAtTheBirth() {
    ChangeGroup early = change("107", "2026-11-01T08:00:00.000+0000", "bob", "status 1 Open 3 S");

    TicketHistory history = decode(List.of(early), List.of());
    assertThat(history.events().get(0)).isInstanceOf(TicketEvent.Created.class);
    assertThat(history.events().get(1).stamp().at()).isEqualTo("2026-11-02T09:00:00Z");
  }

  @Test
  void commentsComeAfterChangesOfTheSameSecond() {
    Comment said = comment("5", "2026-11-02T10:00:00.500+0000", "bob", "Any news [~bob.name]?");

    TicketHistory history = decode(List.of(STARTED), List.of(said, said));
    assertThat(history.events()).hasSize(4);
    TicketEvent.Commented last = (TicketEvent.Commented) history.events().get(3);
    assertThat(last.stamp().id()).isEqualTo("comment:5");
    assertThat(last.facts().mentions()).containsExactly("JIRAUSER2");
  }

  @Test
  void aCommentForARoleIsInternalButOnAServiceProjectOnlyItsOwnMarkCounts() {
    String role = ",\"visibility\":{\"type\":\"role\"}";
    Comment restricted = comment("5", "2026-11-02T10:00:00.000+0000", "bob", "x", role);
    Comment internal =
        comment("6", "2026-11-02T10:00:01.000+0000", "bob", "x", ",\"jsdPublic\":false");
    String service = "\"project\":{\"key\":\"ABC\",\"projectTypeKey\":\"service_desk\"}";
    String request = fields().replace("\"project\":{\"key\":\"ABC\"}", service);

    assertThat(visibilities(document(fields(), List.of(), List.of(restricted))))
        .containsExactly(Visibility.INTERNAL);
    assertThat(visibilities(document(request, List.of(), List.of(restricted, internal))))
        .containsExactly(Visibility.PUBLIC, Visibility.INTERNAL);
  }

  @Test
  void aRequestBringsItsParticipantsItsOrganisationAndItsRating() {
    String request =
        fields(
            "\"customfield_1\":[{\"accountId\":\"cid\"},{\"accountId\":\"\"},\"odd\"]",
            "\"customfield_2\":[{\"id\":\"1\",\"name\":\"Acme\"}]",
            "\"customfield_3\":{\"rating\":4}",
            "\"customfield_4\":\"2026-11-05T10:00:00.000+0000\"",
            "\"components\":[{\"name\":\"Mail\"}]",
            "\"security\":{\"id\":\"1\"}");

    TicketHistory history = JiraDecoder.decode(document(request, List.of(), List.of()));
    assertThat(history.ticket().requesters())
        .containsExactlyInAnyOrder(account("ann"), account("cid"));
    assertThat(history.ticket().facets())
        .containsEntry(Facet.ORGANISATION, "Acme")
        .containsEntry(Facet.SERVICE, "Mail")
        .containsEntry(Facet.PROJECT, "ABC")
        .containsEntry(Facet.TYPE, "Bug");
    assertThat(history.ticket().restricted()).isTrue();
    assertThat(history.events().get(1)).isInstanceOf(TicketEvent.Rated.class);
  }

  @Test
  void whatTheReportSaysIsKeptAsFactsByWhoReportedIt() {
    String told =
        fields(
            "\"summary\":\"VPN is down\"",
            "\"description\":\"Since nine, [~bob.name]. Why?\"",
            "\"creator\":{\"accountId\":\"cid\"}");

    TicketEvent.Described report =
        (TicketEvent.Described)
            JiraDecoder.decode(document(told, List.of(), List.of())).events().get(1);
    assertThat(report.part()).isEqualTo(TicketEvent.Part.REPORT);
    assertThat(report.stamp().actor()).isEqualTo(account("ann"));
    assertThat(report.facts().question()).isTrue();
    assertThat(report.facts().mentions()).containsExactly("JIRAUSER2");
  }

  @Test
  void labelsOfPeopleBelongToTheTicketAndOursDoNot() {
    String labelled = fields("\"labels\":[\"vip\",\"rapport-void\"]");

    assertThat(JiraDecoder.decode(document(labelled, List.of(), List.of())).ticket().labels())
        .containsExactly("vip");
  }

  @Test
  void aCloseThatNoHistoryTellsOfComesFromTheRecordAndNothingIsInventedBeforeIt() {
    String closed =
        fields(
                "\"resolution\":{\"id\":\"5\"}",
                "\"resolutiondate\":\"2026-11-03T09:00:00.000+0000\"")
            .replace("\"id\":\"3\",\"name\":\"In Progress\"", "\"id\":\"6\",\"name\":\"Done\"")
            .replace("indeterminate", "done");

    TicketHistory history = JiraDecoder.decode(document(closed, List.of(), List.of()));
    assertThat(born(history).status()).isEqualTo(Unrecorded.STATUS);
    assertThat(history.events().stream().skip(1))
        .hasSize(2)
        .allMatch(event -> event.stamp().at().toString().equals("2026-11-03T09:00:00Z"));
    assertThat(history.history().completeness()).isEqualTo(History.Completeness.PARTIAL);
  }

  @Test
  void aRemoteLinkIsMadeByWhoeverTheHistoryNamesAndElseByNobodyKnown() {
    ChangeGroup made =
        change("108", "2026-11-02T10:30:00.000+0000", "bob", "RemoteIssueLink - - 7 x");
    ChangeGroup gone =
        change("109", "2026-11-02T10:40:00.000+0000", "bob", "RemoteIssueLink 8 y - -");
    List<RemoteLink> links =
        List.of(link("7", "https://one.example"), link("9", "https://two.example"));

    List<TicketEvent> events =
        JiraDecoder.decode(document(fields(), List.of(made, gone), List.of(), links)).events();
    assertThat(events)
        .extracting(event -> event.stamp().id())
        .containsExactly("created", "remotelink:9", "history:108:0", "history:109:0");
    assertThat(events.get(1)).isEqualTo(linked(events.get(1), "https://two.example"));
    assertThat(events.get(2)).isEqualTo(linked(events.get(2), "https://one.example"));
    assertThat(events.get(3)).isInstanceOf(TicketEvent.Edited.class);
  }

  @Test
  void aRecordThatIsNamedInATextIsALinkFromWhereItWasNamedFirst() {
    String told = fields("\"summary\":\"As INC0010001, see INC0010002x and INC12\"");
    List<Comment> said =
        List.of(
            comment("6", "2026-11-02T11:00:00.000+0000", "bob", "INC0010001 and CHG0030007"),
            comment("5", "2026-11-02T10:00:00.000+0000", "bob", "not CHG0030007, is it?"));

    List<TicketEvent> events = JiraDecoder.decode(document(told, List.of(), said)).events();
    assertThat(events)
        .filteredOn(TicketEvent.Linked.class::isInstance)
        .extracting(event -> event.stamp().id())
        .containsExactly("created:report:names:INC0010001", "comment:5:names:CHG0030007");
  }

  private static RemoteLink link(String id, String address) {
    return new RemoteLink(id, new RemoteLink.Target(address));
  }

  private static TicketEvent linked(TicketEvent event, String address) {
    return new TicketEvent.Linked(event.stamp(), LinkOrigin.REMOTE_LINK, address);
  }

  @Test
  void anIssueWithoutWhatALedgerNeedsNamesThePlace() {
    assertMalformed("{}", "issue.fields.created");
    assertMalformed(fields().replace("\"status\"", "\"other\""), "issue.fields.status");
    assertMalformed(fields().replace("\"project\"", "\"other\""), "issue.fields.project");
    assertMalformed(fields().replace("\"id\":\"3\"", "\"x\":\"3\""), "issue.fields.status.id");
    assertThatThrownBy(
            () -> decode(List.of(change("1", "yesterday", "bob", "status 1 A 3 B")), List.of()))
        .hasMessageContaining("issue.changelog.created");
    assertThatThrownBy(() -> decode(List.of(), List.of(comment("1", "now", "bob", "x"))))
        .hasMessageContaining("issue.comment.created");
  }

  private static void assertMalformed(String fields, String place) {
    assertThatThrownBy(() -> JiraDecoder.decode(document(fields, List.of(), List.of())))
        .isInstanceOfSatisfying(
            HostException.class, e -> assertThat(e.kind()).isEqualTo(HostException.Kind.MALFORMED))
        .hasMessageContaining(place)
        .hasMessageContaining("10001");
  }

  private static List<Visibility> visibilities(JiraDocument document) {
    return JiraDecoder.decode(document).events().stream()
        .filter(TicketEvent.Commented.class::isInstance)
        .map(event -> ((TicketEvent.Commented) event).visibility())
        .toList();
  }

  private static TicketHistory decode(List<ChangeGroup> changes, List<Comment> comments) {
    return JiraDecoder.decode(document(fields(), changes, comments));
  }

  private static TicketEvent.Created born(TicketHistory history) {
    return (TicketEvent.Created) history.events().get(0);
  }

  private static ActorId account(String id) {
    return new ActorId("jira", id);
  }
}
