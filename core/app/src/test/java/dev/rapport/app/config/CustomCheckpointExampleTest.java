package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.checkpoint.BuiltIn;
import dev.rapport.engine.checkpoint.Checkpoint;
import dev.rapport.engine.checkpoint.Checkpoints;
import dev.rapport.engine.checkpoint.Grounds;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.side.AccountRule;
import dev.rapport.engine.side.Directory;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.ActorId;
import dev.rapport.model.History;
import dev.rapport.model.Side;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TextFacts;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two checkpoints of {@code examples/custom-checkpoint}, on tickets that they speak of. */
class CustomCheckpointExampleTest {
  private static final Instant BIRTH = Instant.parse("2026-11-02T08:00:00Z");
  private static final ActorId CALLER = new ActorId("snow", "caller");
  private static final ActorId AGENT = new ActorId("snow", "agent");
  private static final Status NEW = new Status("1", "New", Status.Category.NEW);
  private static final Status WORK = new Status("2", "Work in Progress", null);

  @TempDir Path folder;

  @Test
  void theyComeAfterTheBuiltInOnes() throws IOException {
    assertThat(rules().stream().map(Checkpoint::id))
        .hasSize(BuiltIn.IDS.size() + 2)
        .endsWith("word-after-taking", "supplier-asked");
  }

  @Test
  void aWordSoonAfterTaking() throws IOException {
    assertThat(verdict("word-after-taking", 6, taken(1), said(2, AGENT, false)))
        .isEqualTo(Outcome.PASS);
    assertThat(verdict("word-after-taking", 6, said(1, AGENT, false), taken(2)))
        .isEqualTo(Outcome.PENDING);
    assertThat(verdict("word-after-taking", 9, taken(1), said(2, CALLER, false)))
        .isEqualTo(Outcome.FAIL);
    assertThat(verdict("word-after-taking", 9)).isEqualTo(Outcome.PENDING);
  }

  @Test
  void theOtherSideIsAskedBeforeTheWorkIsPromised() throws IOException {
    TicketEvent asked = said(1, AGENT, true);
    TicketEvent answered = said(2, CALLER, false);

    assertThat(verdict("supplier-asked", 9, asked, answered, started(3))).isEqualTo(Outcome.PASS);
    assertThat(verdict("supplier-asked", 9, started(1), asked, answered)).isEqualTo(Outcome.FAIL);
    assertThat(verdict("supplier-asked", 9, asked, started(2))).isEqualTo(Outcome.FAIL);
    assertThat(verdict("supplier-asked", 9, asked, answered, started(3), edited(4)))
        .isEqualTo(Outcome.STALE);
  }

  private Outcome verdict(String id, int hours, TicketEvent... events) throws IOException {
    List<Checkpoint> one = rules().stream().filter(rule -> rule.id().equals(id)).toList();
    Grounds grounds =
        new Grounds(Directory.of(Map.of()), HolderCalendars.AROUND_THE_CLOCK, term -> false);
    Sides sides =
        new Sides(
            new SideRules(
                AccountRule.ofUsers("agent"),
                AccountRule.NOBODY,
                AccountRule.NOBODY,
                Side.REQUESTER),
            Directory.of(Map.of()));
    Insights insights =
        new Insights(
            new HolderPolicy(HolderMap.EMPTY, Map.of()), sides, HolderCalendars.AROUND_THE_CLOCK);
    return new Checkpoints(one, grounds, insight -> List.of())
        .on(insights.of(history(events), at(hours)).orElseThrow())
        .get(0)
        .outcome();
  }

  private List<Checkpoint> rules() throws IOException {
    String example = Files.readString(Path.of("../../examples/custom-checkpoint/checkpoints.yaml"));
    return new Given(folder).config(Given.ONE_HOST + example).checkpoints();
  }

  private static TicketHistory history(TicketEvent... events) {
    Ticket ticket =
        new Ticket(
            new TicketKey("snow", "RITM1"),
            "1",
            "sc_req_item",
            BIRTH,
            Set.of(CALLER),
            Map.of(),
            Set.of("vendor-acme"),
            false);
    List<TicketEvent> all = new ArrayList<>(List.of(events));
    all.add(new TicketEvent.Created(stamp(0, CALLER), NEW, null, null, null, null));
    return new TicketHistory(ticket, all, new History("sys_audit", History.Completeness.COMPLETE));
  }

  private static TicketEvent taken(int hour) {
    return new TicketEvent.AssigneeChanged(stamp(hour, AGENT), null, AGENT);
  }

  private static TicketEvent started(int hour) {
    return new TicketEvent.StatusChanged(stamp(hour, AGENT), NEW, WORK);
  }

  private static TicketEvent edited(int hour) {
    return new TicketEvent.Edited(stamp(hour, CALLER), Set.of("description"));
  }

  private static TicketEvent said(int hour, ActorId who, boolean question) {
    TextFacts facts = new TextFacts(30, 6, "en", question, false, Set.of());
    return new TicketEvent.Commented(stamp(hour, who), Visibility.PUBLIC, facts);
  }

  private static Stamp stamp(int hour, ActorId who) {
    return Stamp.of("e" + hour, at(hour), hour, who);
  }

  private static Instant at(int hour) {
    return BIRTH.plus(Duration.ofHours(hour));
  }
}
