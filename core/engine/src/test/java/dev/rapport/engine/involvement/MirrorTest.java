package dev.rapport.engine.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.Counts;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.involvement.Account.Band;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.time.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MirrorTest {
  private static final long END = 10_000;

  @Test
  void bothSidesAreMeasuredByTheSameRule() {
    Life life =
        Life.begins("New")
            .by(Life.AGENT)
            .says(10, words(12))
            .by(Life.CALLER)
            .says(15)
            .says(18)
            .by(Life.AGENT)
            .notes(20)
            .says(30)
            .status(40, "Resolved")
            .by(Life.CALLER)
            .status(50, "Active");
    Mirror mirror = mirror(life);

    assertThat(mirror.it().answers()).containsExactly(span(0, 10), span(15, 30));
    assertThat(mirror.requester().answers()).containsExactly(span(10, 15));
    assertThat(mirror.it().firstWords()).hasValue(12);
    assertThat(mirror.requester().firstWords()).hasValue(0);
    assertThat(mirror.it().reopens()).isZero();
    assertThat(mirror.requester().reopens()).isEqualTo(1);
    assertThat(mirror.it().acts()).isEqualTo(4);
  }

  @Test
  void whoReassignsIsSeen() {
    Life life = Life.begins("New").by(Life.AGENT).group(10, Life.NETWORK);

    assertThat(mirror(life).it().reassignments()).isEqualTo(1);
    assertThat(mirror(life).requester().reassignments()).isZero();
    assertThat(mirror(life).requester().firstWords()).isEmpty();
  }

  @Property
  void exchangingTheSidesExchangesTheFaces(
      @ForAll @Size(max = 40) List<@IntRange(max = 59) Integer> acts) {
    Life life = Life.begins("New");
    for (int i = 0; i < acts.size(); i++) {
      act(life, acts.get(i), 1 + 3L * i);
    }
    life.by(acts.size() % 2 == 0 ? Life.CALLER : Life.AGENT);
    life.add(new Described(life.stamp(0), Part.REPORT, words(acts.size())));
    Timeline timeline = Lives.timeline(life.history(), END);

    assertThat(mirror(life, exchanged(timeline), MirrorTest::exchanged))
        .isEqualTo(mirror(life, timeline, side -> side).exchanged());
  }

  @Test
  void theFirstReportAndTheResolutionNoteAreTwins() {
    Life life = Life.begins("New");
    life.add(new Described(life.stamp(0), Part.REPORT, words(Account.FULL)));
    life.by(Life.AGENT).status(30, "Resolved");
    life.add(new Described(life.stamp(30), Part.RESOLUTION, words(3)));

    assertThat(mirror(life).requester().accounts())
        .containsExactly(new Account(Part.REPORT, Account.FULL, Band.FULL, 0));
    assertThat(mirror(life).it().accounts())
        .containsExactly(new Account(Part.RESOLUTION, 3, Band.BRIEF, 0));
  }

  @Test
  void anAccountThatSaysNothingByItselfIsEmpty() {
    TextFacts bare =
        new TextFacts(
            4,
            1,
            null,
            false,
            false,
            true,
            Set.of(),
            List.of(),
            Map.of("VPN", "", "CAB", "x"),
            List.of());

    assertThat(Account.of(Part.RESOLUTION, bare).band()).isEqualTo(Band.EMPTY);
    assertThat(Account.of(Part.RESOLUTION, TextFacts.EMPTY).band()).isEqualTo(Band.EMPTY);
    assertThat(Account.of(Part.RESOLUTION, bare).unexplained()).isEqualTo(1);
  }

  private static void act(Life life, int what, long minute) {
    life.by(List.of(Life.CALLER, Life.AGENT, Life.EXPERT).get(what % 3));
    switch (what / 3 % 5) {
      case 0 -> life.says(minute, words(what));
      case 1 -> life.notes(minute);
      case 2 -> life.status(minute, what > 30 ? "Resolved" : "Active");
      case 3 -> life.group(minute, what > 30 ? Life.NETWORK : Life.DESK);
      default -> life.assign(minute, what > 30 ? new ActorId("snow", "other") : Life.AGENT);
    }
  }

  private static Timeline exchanged(Timeline timeline) {
    return new Timeline(
        timeline.ticket(),
        timeline.from(),
        timeline.asOf(),
        timeline.steps().stream().map(MirrorTest::exchanged).toList(),
        timeline.readings(),
        timeline.history());
  }

  private static Step exchanged(Step step) {
    Side side = exchanged(step.side());
    return new Step(
        step.event(), step.at(), side, step.before(), step.after(), step.was(), step.now());
  }

  private static Side exchanged(Side side) {
    return switch (side) {
      case IT -> Side.REQUESTER;
      case REQUESTER -> Side.IT;
      case VENDOR, NOBODY, UNKNOWN -> side;
    };
  }

  private static Mirror mirror(Life life) {
    return mirror(life, Lives.timeline(life.history(), END), side -> side);
  }

  private static Mirror mirror(Life life, Timeline timeline, UnaryOperator<Side> seenAs) {
    return Mirror.of(
        timeline,
        events(counts(life).reopens()),
        events(counts(life).reassignments()),
        Account.of(timeline, stamp -> seenAs.apply(House.SIDES.sideOf(timeline.ticket(), stamp))));
  }

  private static Set<String> events(List<Occurrence> found) {
    return found.stream().flatMap(one -> one.events().stream()).collect(Collectors.toSet());
  }

  private static Counts counts(Life life) {
    return House.insights(HolderMap.EMPTY)
        .of(life.history(), Life.minute(END))
        .orElseThrow()
        .counts();
  }

  private static Span span(long from, long to) {
    return new Span(Life.minute(from), Life.minute(to));
  }

  private static TextFacts words(int count) {
    return new TextFacts(5 * count, count, null, false, false, Set.of());
  }
}
