package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Accounts;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Participation.Part;
import dev.rapport.engine.report.Report;
import dev.rapport.model.Side;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The two-sided mirror: each figure of IT beside its twin of the requesters. */
record MirrorSection(Report report, Texts texts) {
  /** The section; none where the total is not shown. A cell is empty where nobody acted. */
  List<Section> sections() {
    return report.total().shown() == Shown.ALL ? List.of(section()) : List.of();
  }

  private Section section() {
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
    twin(table, "mirror.words", part -> words(part.firstWords()));
    twin(table, "mirror.accounts", part -> accounts(part.accounts()));
    twin(table, "mirror.reopens", part -> texts.number(part.reopens()));
    twin(table, "mirror.reassignments", part -> texts.number(part.reassignments()));
    twin(table, "mirror.balance", this::balance);
    twin(table, "mirror.absence", part -> texts.number(part.balance().absenceFactor()));
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

  private String words(@Nullable Integer words) {
    return words == null ? "" : texts.number(words);
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
}
