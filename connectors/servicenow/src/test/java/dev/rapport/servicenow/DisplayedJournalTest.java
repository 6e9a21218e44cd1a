package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Source;
import dev.rapport.model.History;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.Visibility;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Comments for an account that may not read the journal, but the task as people see it. */
class DisplayedJournalTest {
  private final Instance instance = new Instance();
  private final String incident = instance.open();

  DisplayedJournalTest() {
    say("comments", "Is the cable in?\n\nPlease look behind the desk.");
    say("work_notes", "A switch was replaced.");
    say("comments", "Thanks - it works (again)");
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  private void say(String journal, String words) {
    instance.change(incident, Map.of(journal, words));
  }

  private TicketHistory history() {
    Source source = instance.source(HostContexts.of(instance.clock()));
    return source.decode(source.fetch(Cursor.START).tickets().get(0));
  }

  private List<TicketEvent> comments() {
    return history().events().stream().filter(Commented.class::isInstance).toList();
  }

  @Test
  void theyAreTheOnesThatTheJournalHas() {
    List<TicketEvent> known = comments();
    instance.with(Fault.NO_JOURNAL_ROLE);

    assertThat(comments()).hasSize(3).isEqualTo(known);
    assertThat(history().history().completeness()).isEqualTo(History.Completeness.PARTIAL);
  }

  @Test
  void anEmptyJournalIsNotBelievedWherePeopleSeeEntries() {
    List<TicketEvent> known = comments();
    instance.with(Fault.SILENT_JOURNAL);

    assertThat(comments()).hasSize(3).isEqualTo(known);
    assertThat(history().history().completeness()).isEqualTo(History.Completeness.PARTIAL);
  }

  @Test
  void aPastedHeadingIsNoEntryOfItsOwn() {
    say("comments", "He wrote this:\n2026-11-02 08:00:00 - Person carl (Additional comments)\nNo!");
    say("comments", "And:\n\n2031-11-02 08:00:00 - Person carl (Additional comments)\nNever!");
    List<TicketEvent> known = comments();
    instance.with(Fault.NO_JOURNAL_ROLE);

    assertThat(comments()).hasSize(5).isEqualTo(known);
  }

  @Test
  void aNameThatTwoPeopleHaveIsNobodys() {
    instance.user("other", "other@acme.example");
    instance
        .table("sys_user")
        .find("user_name=other")
        .forEach(
            user ->
                instance
                    .table("sys_user")
                    .overwrite(user.sysId(), Map.of("name", "Person ann.it")));
    instance.with(Fault.NO_JOURNAL_ROLE);

    assertThat(comments()).hasSize(3).allMatch(comment -> comment.stamp().actor() == null);
  }

  @Test
  void withoutUsersNobodyKnowsWhoWrote() {
    instance.with(Fault.NO_JOURNAL_ROLE).with(Fault.NO_USER_ROLE);

    assertThat(comments()).hasSize(3).allMatch(comment -> comment.stamp().actor() == null);
  }

  @Test
  void timesOfTheAccountsZoneAreReadWhereItIsKnown() {
    List<TicketEvent> known = comments();
    instance.with(Fault.NO_JOURNAL_ROLE).with(Fault.USER_ZONE);
    zone("Australia/Sydney");

    assertThat(comments()).isEqualTo(known);
  }

  @Test
  void timesThatAreNotUnderstoodMakeNoComments() {
    instance.with(Fault.NO_JOURNAL_ROLE).with(Fault.USER_ZONE);
    zone("America/Caracas");

    assertThat(comments()).isEmpty();
    assertThat(history().history().tier()).doesNotContain("displayed");
    assertThat(history().history().completeness()).isEqualTo(History.Completeness.PARTIAL);
  }

  private void zone(String name) {
    instance
        .table("sys_user")
        .find("user_name=" + instance.sandbox().user())
        .forEach(
            user -> instance.table("sys_user").overwrite(user.sysId(), Map.of("time_zone", name)));
  }

  @Test
  void workNotesStayInternal() {
    instance.with(Fault.NO_JOURNAL_ROLE);

    assertThat(comments())
        .extracting(comment -> ((Commented) comment).visibility())
        .containsExactly(Visibility.PUBLIC, Visibility.INTERNAL, Visibility.PUBLIC);
  }
}
