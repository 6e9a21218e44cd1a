package dev.rapport.app.view;

import dev.rapport.app.terminal.Ink;
import dev.rapport.engine.expectation.Expectation;
import dev.rapport.engine.expectation.ExpectationWords;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.ClockSkew;
import dev.rapport.engine.insight.Counts;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.involvement.SideInvolvement;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a ticket's time went in words: its waits, what to expect of it, and who was heard. */
final class WaitLines {
  private final TicketInsight insight;
  private final Outlook outlook;
  private final Ink ink;
  private final Clocks clocks;
  private final List<String> lines = new ArrayList<>();

  private WaitLines(TicketInsight insight, Outlook outlook, Ink ink, Clocks clocks) {
    this.insight = insight;
    this.outlook = outlook;
    this.ink = ink;
    this.clocks = clocks;
  }

  /** One entry for each fact. */
  static List<String> of(TicketInsight insight, Outlook outlook, Ink ink, Clocks clocks) {
    WaitLines waits = new WaitLines(insight, outlook, ink, clocks);
    waits.facts();
    waits.expectations();
    waits.people();
    return waits.lines;
  }

  private void facts() {
    Waits waits = insight.waits();
    if (!insight.pair().isEmpty()) {
      fact("Pair", "one with " + insight.pair().get(0) + "; both show the same");
    }
    ClockSkew skew = insight.clockSkew();
    if (skew != null) {
      fact(
          "Clocks",
          "%s's clock is at least %s behind %s's"
              .formatted(skew.behind(), DurationWords.of(skew.atLeast()), skew.ahead()));
    }
    if (!insight.contradicting().isEmpty()) {
      fact("Links", LinksView.contradiction(insight.contradicting()));
    }
    fact("Answer", said(waits.timeToFirstResponse(), "first answer", "no answer"));
    fact("Touch", said(waits.timeToFirstTouch(), "first touched by IT", "not touched by IT"));
    fact("Resolved", said(waits.timeToResolution(), "resolved", "not resolved"));
    if (waits.longestSilence() != null) {
      fact(
          "Silence",
          "longest "
              + clocks.text(waits.longestSilence().elapsed())
              + ", "
              + ink.words(waits.longestSilence().with())
              + (waits.longestSilence().running() ? "; it goes on" : ""));
    }
    if (waits.inTheVoid() && waits.currentSilence() != null) {
      fact("Void", "nobody has spoken for " + clocks.text(waits.currentSilence().elapsed()));
    }
    fact("Hands", hands(insight.counts()));
    lines.addAll(ClockLines.of(insight.hostClocks(), clocks));
  }

  private void expectations() {
    Waits waits = insight.waits();
    expectation("answered", outlook.firstResponse(), waits.timeToFirstResponse());
    expectation("done", outlook.resolution(), waits.timeToResolution());
  }

  private void expectation(String done, @Nullable Expectation expectation, Measure wait) {
    if (expectation != null) {
      ExpectationWords words = new ExpectationWords(done, insight.basis().day());
      fact("Expect", words.brief(expectation, wait.elapsed()));
    }
  }

  private void people() {
    List<String> sides = new ArrayList<>();
    for (Side side : List.of(Side.IT, Side.REQUESTER, Side.VENDOR)) {
      SideInvolvement part = insight.involvement().of(side);
      part.beganAt()
          .ifPresent(
              began ->
                  sides.add(
                      "%s: %s, %s, first at %s of its life"
                          .formatted(
                              SideWords.of(side),
                              Numbers.of(part.people(), "person", "people"),
                              Numbers.of(part.acts(), "act", "acts"),
                              Numbers.percent(began))));
    }
    fact("Heard", sides.isEmpty() ? "nobody yet" : String.join("; ", sides));
  }

  private String said(Measure measure, String reached, String missed) {
    String time = clocks.text(measure.elapsed());
    return switch (measure.outcome()) {
      case REACHED -> reached + " after " + time;
      case OPEN -> missed + " yet, after " + time;
      case CLOSED_WITHOUT -> missed + " before it was closed, after " + time;
    };
  }

  private static String hands(Counts counts) {
    List<String> hands = new ArrayList<>();
    hand(hands, counts.reassignments(), "reassignment", "reassignments");
    hand(hands, counts.sideHandovers(), "handover of the turn", "handovers of the turn");
    hand(hands, counts.pingPongs(), "return to a group", "returns to a group");
    hand(hands, counts.reopens(), "reopening", "reopenings");
    return hands.isEmpty() ? "it stayed where it was" : String.join(", ", hands);
  }

  private static void hand(List<String> hands, List<Occurrence> found, String one, String many) {
    if (!found.isEmpty()) {
      hands.add(Numbers.of(found.size(), one, many));
    }
  }

  private void fact(String title, String text) {
    lines.addAll(Fact.lines(title, text));
  }
}
