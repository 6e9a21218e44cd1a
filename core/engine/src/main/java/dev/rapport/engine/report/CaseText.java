package dev.rapport.engine.report;

import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.insight.ClockSkew;
import dev.rapport.engine.insight.Counts;
import dev.rapport.engine.insight.HostClock;
import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.insight.Presence;
import dev.rapport.engine.insight.Silence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.involvement.Involvement;
import dev.rapport.engine.involvement.Mirror;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Facet;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a ticket brings into a report as one text, for the receipt's hash: whatever would change
 * a figure changes the text.
 */
final class CaseText {
  private final HashedText text = new HashedText();

  private CaseText() {}

  /** The text of this ticket. */
  static String of(TicketInsight insight, Collaboration together) {
    CaseText text = new CaseText();
    text.ticket(insight);
    text.ledger(insight.ledger());
    text.waits(insight.waits());
    text.counts(insight.counts());
    text.involvement(insight.involvement());
    text.face(insight.mirror().it());
    text.face(insight.mirror().requester());
    text.people(insight.people());
    text.hostClocks(insight.hostClocks());
    text.clockSkew(insight.clockSkew());
    text.together(together);
    text.sayings(insight);
    return text.text.toString();
  }

  private void ticket(TicketInsight insight) {
    text.add(insight.key().toString()).add(insight.ticket().type());
    Map<Facet, String> facets = insight.ticket().facets();
    Arrays.stream(Facet.values()).forEach(facet -> text.add(facets.get(facet)));
    text.texts(names(insight.pair())).texts(names(insight.contradicting()));
    text.add(insight.basis().history().tier()).add(insight.basis().history().completeness().id());
  }

  private static List<String> names(List<TicketKey> keys) {
    return keys.stream().map(TicketKey::toString).toList();
  }

  private void ledger(Ledger ledger) {
    text.add(ledger.whole()).add(ledger.turn().holder().id()).add(ledger.turn().rule());
    text.add(ledger.turn().group()).texts(ledger.turn().events());
    text.all(
        ledger.segments(),
        segment ->
            text.add(segment.span())
                .add(segment.holder().id())
                .add(segment.rule())
                .add(segment.group())
                .add(segment.worker())
                .texts(segment.events()));
  }

  private void waits(Waits waits) {
    Arrays.stream(Holder.values()).forEach(holder -> text.add(waits.of(holder)));
    measure(waits.timeToFirstResponse());
    measure(waits.timeToFirstTouch());
    measure(waits.timeToResolution());
    measure(waits.firstResolution());
    text.all(waits.takenBack(), text::add);
    silence(waits.longestSilence());
    silence(waits.currentSilence());
    text.add(waits.inTheVoid());
  }

  private void measure(Measure measure) {
    text.add(measure.elapsed()).add(measure.outcome().name()).texts(measure.events());
  }

  private void silence(@Nullable Silence silence) {
    text.add(silence != null);
    if (silence != null) {
      text.add(silence.elapsed()).add(silence.with().id()).add(silence.running());
      text.texts(silence.events());
    }
  }

  private void counts(Counts counts) {
    occurrences(counts.reassignments());
    occurrences(counts.reopens());
    occurrences(counts.pingPongs());
    occurrences(counts.sideHandovers());
    occurrences(counts.changes());
  }

  private void occurrences(List<Occurrence> occurrences) {
    text.all(
        occurrences,
        one -> text.add(one.at().getEpochSecond()).add(one.group()).texts(one.events()));
  }

  private void involvement(Involvement involvement) {
    for (Side side : Side.values()) {
      Map<String, Long> acts = new TreeMap<>();
      involvement
          .acts()
          .getOrDefault(side, Map.of())
          .forEach((person, count) -> acts.put(person.toString(), count));
      text.all(acts.entrySet(), one -> text.add(one.getKey()).add(one.getValue()));
    }
    text.all(
        new TreeMap<>(involvement.handovers().counts()).entrySet(),
        one -> text.add(one.getKey().from()).add(one.getKey().to()).add(one.getValue()));
  }

  private void face(Mirror.Face face) {
    text.add(face.acts()).add(face.people()).add(face.reopens()).add(face.reassignments());
    text.add(face.firstWords().orElse(-1)).all(face.answers(), text::add);
    text.all(
        face.accounts(),
        one ->
            text.add(one.part().name())
                .add(one.words())
                .add(one.band().id())
                .add(one.unexplained()));
  }

  private void hostClocks(List<HostClock> clocks) {
    text.all(
        clocks,
        one ->
            text.add(one.name())
                .add(one.goal().name())
                .add(one.theirs().toSeconds())
                .add(one.running())
                .add(one.breached())
                .texts(one.reasons().stream().map(Reason::id).toList()));
  }

  private void clockSkew(@Nullable ClockSkew skew) {
    text.add(skew != null);
    if (skew != null) {
      text.add(skew.behind()).add(skew.ahead()).add(skew.atLeast().toSeconds()).add(skew.event());
    }
  }

  /**
   * What repeats rest on: the report, and what was said to Rapport. Sketches of the wording stay
   * out: they are keyed with a secret of the store, and two stores that have read the same give the
   * same receipt.
   */
  private void sayings(TicketInsight insight) {
    text.all(
        insight.timeline().readings().stream().filter(Described.class::isInstance).toList(),
        one -> facts(((Described) one).facts()));
    text.all(
        insight.acts().steps().stream()
            .map(Step::event)
            .filter(Commented.class::isInstance)
            .map(one -> ((Commented) one).facts())
            .filter(facts -> !facts.commands().isEmpty())
            .toList(),
        this::facts);
  }

  private void facts(TextFacts facts) {
    text.add(facts.characters()).add(facts.words()).add(facts.language());
    text.texts(facts.commands().stream().map(SlashCommand::toString).toList());
  }

  /** Sorted, as a set has no order of its own. */
  private void people(Collection<Presence> people) {
    text.texts(people.stream().map(CaseText::person).sorted().toList());
  }

  private static String person(Presence one) {
    Named group = one.group();
    return one.person()
        + " "
        + one.side().id()
        + " "
        + one.span().fromInclusive().getEpochSecond()
        + " "
        + one.span().toExclusive().getEpochSecond()
        + " "
        + (group == null ? "" : group.id());
  }

  private void together(Collaboration together) {
    text.all(
        together.checkpoints(),
        one ->
            text.add(one.checkpoint())
                .add(one.outcome().id())
                .add(one.waiver() == null ? "" : one.waiver().toString())
                .texts(one.events()));
    text.all(
        together.appreciation(),
        one -> text.add(one.id()).add(one.outcome()).add(one.state().id()).add(one.shared()));
    text.all(together.terms(), one -> text.add(one.term()).add(one.meaning()));
  }
}
