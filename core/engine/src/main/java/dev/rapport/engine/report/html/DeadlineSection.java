package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Deadlines;
import dev.rapport.engine.report.Deadlines.Due;
import java.time.ZoneId;
import java.util.List;

/** What is due in the next four weeks, announced or not. */
record DeadlineSection(Deadlines deadlines, Texts texts, ZoneId zone) {
  /** The section; none where nothing is due. */
  List<Section> sections() {
    return deadlines.total().due() == 0 ? List.of() : List.of(section());
  }

  private Section section() {
    Table table =
        new Table(
                texts.say("deadlines.caption"),
                texts.say("deadlines.who"),
                texts.say("deadlines.due"),
                texts.say("deadlines.announced"),
                texts.say("deadlines.unannounced"),
                texts.say("deadlines.unknown"))
            .on(Receipts.DEADLINES);
    row(table, texts.say("deadlines.all"), deadlines.total());
    deadlines.groups().forEach(due -> row(table, Names.plain(due.key(), texts), due));
    return new Section(
        "deadlines",
        texts.say("deadlines"),
        texts.say(
            "deadlines.intro",
            texts.date(deadlines.window().fromInclusive(), zone),
            texts.date(deadlines.window().toExclusive().minusSeconds(1), zone)),
        List.of(table.content()));
  }

  private void row(Table table, String name, Due due) {
    if (due.shown()) {
      table.row(
          name,
          texts.number(due.due()),
          texts.number(due.announced()),
          texts.number(due.unannounced()),
          texts.number(due.unknown()));
    } else {
      table.row(name, texts.say("too-few"), "", "", "");
    }
  }
}
