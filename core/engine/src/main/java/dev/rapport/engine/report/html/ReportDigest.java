package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import dev.rapport.model.Holder;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A report on one screen, in words: for places that have a markup of their own and the whole report
 * beside it.
 *
 * @param title what it is
 * @param period which time it speaks of
 * @param sentences about five, in plain words
 * @param columns heads of the main table
 * @param rows a row a group, as many cells as there are columns: the first forty; none where the
 *     total is too few
 * @param note by what rule figures are left out, and the receipt
 */
public record ReportDigest(
    String title,
    String period,
    List<String> sentences,
    List<String> columns,
    List<List<String>> rows,
    String note) {
  /** A host keeps no more than some ten thousand characters; the files have all rows. */
  private static final int MOST_ROWS = 40;

  public ReportDigest {
    sentences = List.copyOf(sentences);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The digest of a report.
   *
   * @param locale its language; English where it has none of its own
   * @param zone in which days are printed
   */
  public static ReportDigest of(Report report, Locale locale, ZoneId zone) {
    Texts texts = new Texts(report, locale);
    ChangeSection change = new ChangeSection(report, texts, zone);
    List<List<String>> rows =
        report.total().shown() == Shown.NOTHING
            ? List.of()
            : report.groups().stream().limit(MOST_ROWS).map(row -> row(row, texts)).toList();
    int more = report.groups().size() - rows.size();
    return new ReportDigest(
        texts.say("title"),
        texts.period(report.request(), zone),
        new Sentences(report, texts).all(change).stream().map(Sentences.Sentence::words).toList(),
        List.of(
            texts.say("group." + report.request().grouping().id()),
            texts.say("groups.tickets"),
            texts.say("groups.it"),
            texts.say("groups.requester"),
            texts.say("groups.answered"),
            texts.say("groups.resolved"),
            texts.say("waits.open")),
        rows,
        texts.say("groups.others", report.request().k())
            + " "
            + (rows.isEmpty() || more <= 0
                ? ""
                : texts.say("digest.more", texts.number(more)) + " ")
            + texts.say("footer", report.receipt().hash()));
  }

  private static List<String> row(Report.Row row, Texts texts) {
    Figures figures = row.figures();
    String name = Names.plain(row.key(), texts);
    if (figures.shown() != Shown.ALL) {
      return List.of(name, texts.say("too-few"), "", "", "", "", "");
    }
    return List.of(
        name,
        texts.number(figures.touched()),
        texts.itShare(figures),
        texts.share(figures, Holder.REQUESTER),
        texts.time(texts.clock(figures.timeToFirstResponse()).p50()),
        texts.time(texts.clock(figures.timeToResolution()).p50()),
        texts.number(figures.open()));
  }
}
