package dev.rapport.engine.store;

import static dev.rapport.engine.store.Sample.NEW;
import static dev.rapport.engine.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.model.ActorId;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Named;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Edited;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.HoldReasonChanged;
import dev.rapport.model.TicketEvent.Linked;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.TicketEvent.Plan;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.model.TicketEvent.PriorityChanged;
import dev.rapport.model.TicketEvent.Rated;
import dev.rapport.model.TicketEvent.ResolutionChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketEvent.Unlinked;
import dev.rapport.model.Visibility;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventCodecTest {
  private static final Stamp STAMP =
      new Stamp("audit:7", NOON, 3, new ActorId("jira", "557058:uuid"), true);
  private static final Status DONE = new Status("10", "Erledigt", Status.Category.DONE);
  private static final Named DESK = new Named("g1", "Service \"Desk\"");
  private static final ActorId ANNA = new ActorId("jira", "anna");

  private static final Map<TicketEvent, String> WRITTEN = new LinkedHashMap<>();

  static {
    WRITTEN.put(
        new Created(STAMP, NEW, DESK, ANNA, "Awaiting Caller", "3"),
        "{'status':['1','New'],'group':['g1','Service \\'Desk\\''],'assignee':'jira:anna',"
            + "'hold':'Awaiting Caller','priority':'3'}");
    WRITTEN.put(
        new Created(STAMP, DONE, null, null, null, null), "{'status':['10','Erledigt','DONE']}");
    WRITTEN.put(
        new StatusChanged(STAMP, NEW, DONE), "{'from':['1','New'],'to':['10','Erledigt','DONE']}");
    WRITTEN.put(new HoldReasonChanged(STAMP, null, "Vendor"), "{'to':'Vendor'}");
    WRITTEN.put(new GroupChanged(STAMP, DESK, null), "{'from':['g1','Service \\'Desk\\'']}");
    WRITTEN.put(new AssigneeChanged(STAMP, null, ANNA), "{'to':'jira:anna'}");
    WRITTEN.put(new PriorityChanged(STAMP, "3", "1"), "{'from':'3','to':'1'}");
    WRITTEN.put(new ResolutionChanged(STAMP, null, null), "{}");
    WRITTEN.put(
        new Commented(
            STAMP, Visibility.INTERNAL, new TextFacts(12, 3, "de", true, true, Set.of("b", "a"))),
        "{'internal':true,'characters':12,'words':3,'language':'de','question':true,"
            + "'thanks':true,'mentions':['a','b']}");
    WRITTEN.put(new Commented(STAMP, Visibility.PUBLIC, TextFacts.EMPTY), "{}");
    WRITTEN.put(new Edited(STAMP, Set.of("b", "a")), "{'fields':['a','b']}");
    WRITTEN.put(new DueDateChanged(STAMP, null, NOON), "{'to':'2026-11-02T12:00:00Z'}");
    WRITTEN.put(
        new PlanChanged(STAMP, Plan.RELEASE, null, "10400"), "{'plan':'release','to':'10400'}");
    WRITTEN.put(
        new ApprovalChanged(STAMP, "a7", Approval.GRANTED, DESK),
        "{'approval':'a7','state':'granted','group':['g1','Service \\'Desk\\'']}");
    WRITTEN.put(new Rated(STAMP, 4, 5), "{'score':4,'best':5}");
    WRITTEN.put(
        new ClockMeasured(STAMP, "P1", Goal.RESOLUTION, Duration.ofMinutes(90), true, false),
        "{'name':'P1','goal':'resolution','elapsed':'PT1H30M','running':true}");
    WRITTEN.put(
        new Described(
            STAMP,
            Part.REPORT,
            new TextFacts(
                9,
                2,
                null,
                false,
                false,
                true,
                Set.of(),
                List.of(new SlashCommand("goal", "no drops"), new SlashCommand("agree", "")),
                Map.of("VPN", "", "CAB", "Change Advisory Board"),
                List.of(-1L, 10L))),
        "{'part':'report','characters':9,'words':2,'bare':true,'commands':['goal no drops','agree'],"
            + "'terms':{'CAB':'Change Advisory Board','VPN':''},'sketch':['ffffffffffffffff','a']}");
    WRITTEN.put(
        new Linked(STAMP, LinkOrigin.REMOTE_LINK, "https://x.example/browse/A-1"),
        "{'via':'remote-link','target':'https://x.example/browse/A-1'}");
    WRITTEN.put(
        new Unlinked(STAMP, LinkOrigin.CORRELATION_ID, "A-1"),
        "{'via':'correlation-id','target':'A-1'}");
  }

  @Test
  void everyKindComesBackAsItWas() {
    assertThat(WRITTEN.keySet())
        .allSatisfy(
            event -> assertThat(EventCodec.decode(EventCodec.encode(event))).isEqualTo(event));
  }

  @Test
  void noKindIsForgotten() {
    Set<Class<?>> written =
        WRITTEN.keySet().stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(written).containsExactlyInAnyOrder(TicketEvent.class.getPermittedSubclasses());
  }

  /** Stores outlive versions: what is written here must stay readable. */
  @Test
  void theWrittenFormStays() {
    WRITTEN.forEach(
        (event, body) ->
            assertThat(EventCodec.encode(event).body().replace('"', '\'')).isEqualTo(body));
  }

  @Test
  void aKindOfALaterVersionIsRefusedByName() {
    EventRow row = new EventRow("x", 0, 0, null, false, "praised", "{}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventCodec.decode(row))
        .withMessageContaining("praised");
  }
}
