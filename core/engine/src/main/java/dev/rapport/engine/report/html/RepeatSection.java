package dev.rapport.engine.report.html;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.model.time.Elapsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes again, and how to avoid it: the agenda of the next Tech Talk. */
record RepeatSection(ShownRepeats repeats, Texts texts) {
  private static final int MOST_REPEATS = 12;

  /** The section; none where nothing does. */
  List<Section> sections() {
    Table table =
        new Table(
                texts.say("repeats.caption"),
                texts.say("repeats.request"),
                texts.say("repeats.count"),
                texts.say("repeats.it"),
                texts.say("repeats.requester"),
                texts.say("repeats.tip"),
                texts.say("repeats.since"))
            .on(Receipts.REPEATS);
    repeats.groups().stream().limit(MOST_REPEATS).forEach(group -> repeat(table, group));
    return table.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "repeats",
                texts.say("repeats"),
                texts.say("repeats.intro"),
                List.of(table.content())));
  }

  private void repeat(Table table, ShownRepeats.Shown group) {
    String what = group.service().isEmpty() ? group.type() : group.type() + ", " + group.service();
    table.row(
        Names.plain(what, texts),
        texts.number(group.count()),
        wait(group.it()),
        wait(group.requester()),
        tip(group),
        since(group));
  }

  private String wait(@Nullable Elapsed wait) {
    return wait == null ? "" : texts.time(wait.business().toSeconds());
  }

  private String tip(ShownRepeats.Shown group) {
    if (!group.tip().isEmpty()) {
      return Names.plain(group.tip(), texts);
    }
    return texts.say(group.answered() ? "repeats.answered" : "repeats.unanswered");
  }

  private String since(ShownRepeats.Shown group) {
    return group.effect() == null
        ? ""
        : texts.say(
            "repeats.effect",
            group.effect().before(),
            group.effect().after(),
            group.effect().window().toDays());
  }
}
