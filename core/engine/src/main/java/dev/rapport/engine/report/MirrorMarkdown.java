package dev.rapport.engine.report;

import dev.rapport.engine.report.Participation.Part;
import dev.rapport.model.Side;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two-sided mirror as a table: each figure of IT beside its twin of the requesters.
 *
 * @param participation how people took part
 * @param words how times are said
 */
record MirrorMarkdown(Participation participation, ReportWords words) {
  /** The table's lines; an empty cell where nobody of a side acted. */
  List<String> lines() {
    return List.of(
        "| of tickets opened in the period | IT | requesters |",
        "|---|---:|---:|",
        row("acts", part -> ReportWords.number(part.acts())),
        row("first act, half of tickets, by this part of their life", MirrorMarkdown::first),
        row("half of answers to the other side within", part -> answered(part.answers())),
        row("words of the first comment, half have at most", MirrorMarkdown::words),
        row("first reports and resolution notes that say enough", MirrorMarkdown::accounts),
        row("reopened", part -> ReportWords.number(part.reopens())),
        row("given to other hands", part -> ReportWords.number(part.reassignments())),
        row("balance of acts over people (Gini)", MirrorMarkdown::gini),
        row("fewest people with half of the acts", part -> "" + part.balance().absenceFactor()));
  }

  private String row(String title, Function<Part, String> figure) {
    return "| %s | %s | %s |".formatted(title, cell(Side.IT, figure), cell(Side.REQUESTER, figure));
  }

  private String cell(Side side, Function<Part, String> figure) {
    Part part = participation.sides().get(side);
    return part == null ? "" : figure.apply(part);
  }

  private String answered(Distribution answers) {
    return words.time(words.clock(answers).p50());
  }

  private static String first(Part part) {
    Double share = part.firstActShare();
    return share == null ? "" : ReportWords.percent(share);
  }

  private static String words(Part part) {
    @Nullable Integer words = part.firstWords();
    return words == null ? "" : words.toString();
  }

  private static String accounts(Part part) {
    Accounts accounts = part.accounts();
    return accounts.n() == 0 ? "" : accounts.full() + " of " + accounts.n();
  }

  private static String gini(Part part) {
    return part.balance().gini().isPresent()
        ? String.format(Locale.ROOT, "%.2f", part.balance().gini().getAsDouble())
        : "n/a";
  }
}
