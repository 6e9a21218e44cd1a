package dev.rapport.engine.report.html;

import dev.rapport.engine.checkpoint.BuiltIn;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.collaboration.CheckpointCounts;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Accounts;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Participation.Part;
import dev.rapport.engine.report.Report;
import dev.rapport.model.Side;
import dev.rapport.model.time.Elapsed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people did: both sides heard, the mirror, wins and thanks, what comes again. */
record PeopleSections(Report report, ShownRepeats repeats, Texts texts) {
  private static final int MOST_REPEATS = 12;
  private static final List<Outcome> VERDICTS =
      List.of(
          Outcome.PASS,
          Outcome.FAIL,
          Outcome.PENDING,
          Outcome.STALE,
          Outcome.WAIVED,
          Outcome.UNKNOWN);

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    if (report.total().shown() == Shown.ALL) {
      together(sections);
      sections.add(mirror());
    }
    sections.addAll(new WinSections(report, texts).sections());
    repeats(sections);
    return sections;
  }

  private void together(List<Section> sections) {
    CheckpointCounts counts = report.total().together().checkpoints();
    Table table =
        new Table(
                texts.say("together.caption"),
                texts.say("together.checkpoint"),
                texts.say("verdict.pass"),
                texts.say("verdict.fail"),
                texts.say("verdict.pending"),
                texts.say("verdict.stale"),
                texts.say("verdict.waived"),
                texts.say("verdict.unknown"))
            .on(Receipts.TOGETHER);
    Stream.concat(BuiltIn.IDS.stream(), counts.verdicts().keySet().stream())
        .distinct()
        .filter(one -> VERDICTS.stream().anyMatch(outcome -> counts.of(one, outcome) > 0))
        .forEach(one -> table.row(verdicts(counts, one)));
    if (!table.isEmpty()) {
      sections.add(
          new Section(
              "together",
              texts.say("together"),
              texts.say("together.intro"),
              List.of(table.content())));
    }
  }

  private String[] verdicts(CheckpointCounts counts, String checkpoint) {
    List<String> row = new ArrayList<>();
    row.add(texts.named("checkpoint.", checkpoint).orElse(Names.plain(checkpoint, texts)));
    VERDICTS.forEach(outcome -> row.add(texts.number(counts.of(checkpoint, outcome))));
    return row.toArray(String[]::new);
  }

  private Section mirror() {
    Table table =
        new Table(
                texts.say("mirror.caption"),
                texts.say("mirror.what"),
                texts.heading("side.it"),
                texts.heading("side.requester"))
            .on(Receipts.MIRROR);
    twin(table, "mirror.acts", part -> texts.number(part.acts()));
    twin(table, "mirror.first", part -> share(part.firstActShare()));
    twin(table, "mirror.answers", part -> texts.time(texts.clock(part.answers()).p50()));
    twin(table, "mirror.accounts", part -> accounts(part.accounts()));
    twin(table, "mirror.reopens", part -> texts.number(part.reopens()));
    twin(table, "mirror.reassignments", part -> texts.number(part.reassignments()));
    twin(table, "mirror.balance", this::balance);
    return new Section(
        "mirror", texts.say("mirror"), texts.say("mirror.intro"), List.of(table.content()));
  }

  private void twin(Table table, String key, Function<Part, String> figure) {
    table.row(texts.say(key), cell(Side.IT, figure), cell(Side.REQUESTER, figure));
  }

  private String cell(Side side, Function<Part, String> figure) {
    Part part = report.total().participation().sides().get(side);
    return part == null ? "" : figure.apply(part);
  }

  private String share(@Nullable Double share) {
    return share == null ? "" : texts.percent(share);
  }

  private String accounts(Accounts accounts) {
    return accounts.n() == 0
        ? ""
        : texts.say("mirror.of", texts.number(accounts.full()), texts.number(accounts.n()));
  }

  private String balance(Part part) {
    return part.balance().gini().isPresent()
        ? texts.decimal(part.balance().gini().getAsDouble())
        : texts.say("not-applicable");
  }

  private void repeats(List<Section> sections) {
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
    if (!table.isEmpty()) {
      sections.add(
          new Section(
              "repeats",
              texts.say("repeats"),
              texts.say("repeats.intro"),
              List.of(table.content())));
    }
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
