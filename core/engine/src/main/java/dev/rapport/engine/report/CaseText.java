package dev.rapport.engine.report;

import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.insight.ClockSkew;
import dev.rapport.engine.insight.HostClock;
import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.engine.insight.Presence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Facet;
import dev.rapport.model.Named;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket brings into a report as one text, for the receipt's hash (MEASURES: a receipt
 * hashes its inputs): every event with what the holder map and the sides made of it, and what was
 * judged over them. All figures follow from these, from the calendars and from the request.
 */
final class CaseText {
  private final HashedText text = new HashedText();

  private CaseText() {}

  /** The text of this ticket. */
  static String of(TicketInsight insight, Collaboration together) {
    CaseText text = new CaseText();
    text.ticket(insight);
    text.text.all(insight.acts().steps(), text::step);
    text.text.all(insight.timeline().readings(), text::reading);
    text.people(insight.people());
    text.hostClocks(insight.hostClocks());
    text.clockSkew(insight.clockSkew());
    text.together(together);
    return text.text.toString();
  }

  private void ticket(TicketInsight insight) {
    text.add(insight.key().toString()).add(insight.ticket().type());
    Map<Facet, String> facets = insight.ticket().facets();
    for (Facet facet : Facet.values()) {
      text.add(facets.get(facet));
    }
    text.texts(names(insight.pair())).texts(names(insight.contradicting()));
    text.add(insight.basis().history().tier()).add(insight.basis().history().completeness().id());
  }

  private static List<String> names(List<TicketKey> keys) {
    return keys.stream().map(TicketKey::toString).toList();
  }

  private void step(Step step) {
    text.add(step.id()).add(step.at().getEpochSecond()).add(step.side().id());
    text.add(step.now().holder().id()).add(step.now().rule());
    if (step.event() instanceof Commented comment) {
      facts(comment.facts());
    }
  }

  /**
   * Sketches of the wording stay out: they are keyed with a secret of the store, and two stores
   * that have read the same give the same receipt.
   */
  private void reading(TicketEvent reading) {
    text.add(reading.stamp().id());
    if (reading instanceof Described described) {
      facts(described.facts());
    }
  }

  private void facts(TextFacts facts) {
    text.add(facts.characters()).add(facts.words()).add(facts.language());
    text.all(facts.commands(), (SlashCommand command) -> text.add(command.toString()));
  }

  /** Sorted, as a set has no order of its own. */
  private void people(Collection<Presence> people) {
    text.texts(people.stream().map(CaseText::person).sorted().toList());
  }

  private static String person(Presence one) {
    Named group = one.group();
    return one.person() + " " + one.side().id() + " " + (group == null ? "" : group.id());
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

  private void together(Collaboration together) {
    text.all(
        together.checkpoints(),
        one ->
            text.add(one.checkpoint())
                .add(one.outcome().id())
                .add(one.waiver() == null ? "" : one.waiver().toString()));
    text.all(
        together.appreciation(),
        one -> text.add(one.id()).add(one.outcome()).add(one.state().id()).add(one.shared()));
    text.all(together.terms(), one -> text.add(one.term()).add(one.meaning()));
  }
}
