package dev.rapport.engine.language;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Side;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms on a ticket that its other side may not know: used in what both sides can read,
 * not explained there, not used by the reader as well. Both ways: the terms of IT and its suppliers
 * for requesters, those of requesters for IT. Pure and safe to share.
 */
public final class Terms implements Function<TicketInsight, List<Term>> {
  private final Vocabulary vocabulary;

  public Terms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** By term; one without a meaning has nobody's explanation yet. */
  @Override
  public List<Term> apply(TicketInsight insight) {
    Reading reading = new Reading();
    insight.acts().steps().forEach(reading::add);
    insight.acts().readings().forEach(reading::add);
    return reading.unknown();
  }

  /** What was said on one ticket. */
  private final class Reading {
    private final Map<String, List<String>> toRequesters = new TreeMap<>();
    private final Map<String, List<String>> toIt = new TreeMap<>();
    private final Set<String> explained = new HashSet<>();

    void add(Step step) {
      if (step.event() instanceof Commented said
          && said.visibility() == Visibility.PUBLIC
          && !said.stamp().ours()) {
        add(step.id(), step.side(), said.facts());
      }
    }

    void add(TicketEvent reading) {
      if (reading instanceof Described text) {
        Side writer = text.part() == Part.REPORT ? Side.REQUESTER : Side.IT;
        add(text.stamp().id(), writer, text.facts());
      }
    }

    private void add(String event, Side writer, TextFacts facts) {
      Map<String, List<String>> used = usedBy(writer);
      facts
          .terms()
          .forEach(
              (term, meaning) -> {
                if (!meaning.isEmpty()) {
                  explained.add(term);
                }
                if (used != null) {
                  used.computeIfAbsent(term, any -> new ArrayList<>()).add(event);
                }
              });
    }

    private @Nullable Map<String, List<String>> usedBy(Side writer) {
      return switch (writer) {
        case IT, VENDOR -> toRequesters;
        case REQUESTER -> toIt;
        case NOBODY, UNKNOWN -> null;
      };
    }

    List<Term> unknown() {
      List<Term> terms = new ArrayList<>();
      toRequesters.forEach((term, events) -> add(terms, Side.REQUESTER, term, events, toIt));
      toIt.forEach((term, events) -> add(terms, Side.IT, term, events, toRequesters));
      return terms;
    }

    /** Who uses a word knows it. */
    private void add(
        List<Term> terms,
        Side reader,
        String term,
        List<String> events,
        Map<String, List<String>> usedByReader) {
      if (!explained.contains(term)
          && !usedByReader.containsKey(term)
          && !vocabulary.isKnownTo(reader, term)) {
        terms.add(new Term(term, vocabulary.meaning(term).orElse(""), reader, events));
      }
    }
  }
}
