package dev.rapport.app.view;

import dev.rapport.app.terminal.Columns;
import dev.rapport.app.terminal.Ink;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.LedgerBar;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Turn;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.TicketKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** One ticket on one screen: whose turn it is, where the time went, what it rests on. */
public final class TicketView {
  private static final int WIDTH = 80;
  private static final int BAR = 48;
  private static final int MOST_TURNS = 5;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private final TicketInsight insight;
  private final Collaboration together;
  private final Ink ink;
  private final Clocks clocks;
  private final List<String> lines = new ArrayList<>();

  private TicketView(TicketInsight insight, Collaboration together, Ink ink) {
    this.insight = insight;
    this.together = together;
    this.ink = ink;
    this.clocks = Clocks.of(insight.basis().calendars(), insight.basis().day());
  }

  /** The screen, 80 columns wide as far as names allow. */
  public static List<String> lines(
      TicketInsight insight, Outlook outlook, Collaboration together, Ink ink) {
    TicketView view = new TicketView(insight, together, ink);
    view.head();
    view.lines.addAll(new HolderLines(view.ink, view.clocks).of(insight.waits().byHolder()));
    view.lines.addAll(WaitLines.of(insight, outlook, view.ink, view.clocks));
    view.together();
    view.turns();
    view.receipt();
    return view.lines;
  }

  /** Says that its host does not show it any more. */
  public static String unseen(TicketKey key, Instant since) {
    return "Unseen    "
        + key.host()
        + " does not show it to this account any more, known since "
        + MOMENT.format(since)
        + ";\n          figures leave it out until it does";
  }

  private void head() {
    lines.add(spread(ink.strong(insight.key().toString()), insight.key().toString(), now()));
    LedgerBar drawn = LedgerBar.ofTicket(insight.ledger().segments(), BAR);
    String bar = ink.bar(drawn);
    String plain = drawn.letters();
    String end = insight.open() ? ">" : "";
    lines.add(spread(bar + end, plain + end, clocks.text(insight.waits().elapsed())));
  }

  private String now() {
    Turn turn = insight.ledger().turn();
    if (!insight.open()) {
      return "closed " + MOMENT.format(turn.since());
    }
    Duration since = Duration.between(turn.since(), insight.asOf());
    return ink.words(turn.holder()) + ", for " + DurationWords.of(since);
  }

  private static String spread(String left, String plainLeft, String right) {
    int gap = Math.max(2, WIDTH - plainLeft.length() - right.length());
    return left + " ".repeat(gap) + right;
  }

  private void together() {
    lines.addAll(CheckpointLines.of(together.checkpoints()));
    lines.addAll(AppreciationLines.of(together.appreciation()));
    lines.addAll(TermLines.of(together.terms()));
    together.hints().forEach(hint -> fact("Hint", hint));
  }

  private void fact(String title, String text) {
    lines.addAll(Fact.lines(title, text));
  }

  private void turns() {
    List<Segment> segments = insight.ledger().segments();
    int hidden = Math.max(0, segments.size() - MOST_TURNS);
    Columns table = new Columns(2);
    for (Segment segment : segments.subList(hidden, segments.size())) {
      table.row(
          ink.mark(segment.holder()),
          moment(segment.span().fromInclusive()),
          DurationWords.of(segment.span().length()),
          segment.rule(),
          segment.group() == null ? "" : segment.group().name());
    }
    lines.add(
        "Turns     "
            + (hidden == 0 ? "UTC, with the rule that decided" : hidden + " earlier: see --json"));
    lines.addAll(table.lines("  "));
  }

  private static String moment(Instant instant) {
    return "from " + MOMENT.format(instant);
  }

  private void receipt() {
    fact(
        "Rests on",
        "history "
            + insight.basis().history().completeness().id()
            + " ("
            + insight.basis().history().tier()
            + "), holder map "
            + insight.basis().holders()
            + ", calendar "
            + insight.basis().calendars()
            + ", as of "
            + MOMENT.format(insight.asOf()));
  }
}
