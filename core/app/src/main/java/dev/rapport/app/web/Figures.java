package dev.rapport.app.web;

import dev.rapport.app.MadeReport;
import dev.rapport.app.ReportOrder;
import dev.rapport.app.Session;
import dev.rapport.engine.language.TermTally;
import dev.rapport.engine.language.Terms;
import dev.rapport.engine.techtalk.Agenda;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/** What is added up over all tickets, for those who ask: reports, talks, words that are missing. */
public final class Figures implements AutoCloseable {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "rapport-figures");
            thread.setDaemon(true);
            return thread;
          });
  private final Shelf<ReportOrder, MadeReport> reports =
      new Shelf<>(worker, (order, lens) -> order.from(lens.session(), lens.asOf()));
  private final Shelf<ReportOrder, Agenda> talks =
      new Shelf<>(worker, (order, lens) -> order.agenda(lens.session(), lens.asOf()));
  private final PublishedShelf published = new PublishedShelf(this);
  private final Shelf<String, List<TermTally.Count>> missing =
      new Shelf<>(worker, (any, lens) -> missing(lens));

  /** Reports by period and grouping. */
  public Shelf<ReportOrder, MadeReport> reports() {
    return reports;
  }

  /** Tech Talks by period. */
  public Shelf<ReportOrder, Agenda> talks() {
    return talks;
  }

  /** Published reports, by edition. */
  public PublishedShelf published() {
    return published;
  }

  /** Words that most tickets would need explained, under "". */
  Shelf<String, List<TermTally.Count>> missing() {
    return missing;
  }

  /** Another shelf, filled by the same worker. */
  <K, V> Shelf<K, V> shelf(BiFunction<K, Lens, V> maker) {
    return new Shelf<>(worker, maker);
  }

  private static List<TermTally.Count> missing(Lens lens) {
    Session session = lens.session();
    Terms terms = new Terms(session.vocabulary());
    TermTally tally = new TermTally();
    lens.cases()
        .forEach(
            insight -> {
              if (!insight.ticket().restricted()) {
                tally.add(terms.apply(insight));
              }
            });
    return tally.counts(session.config().smallestGroup()).stream()
        .filter(count -> count.meaning().isEmpty())
        .toList();
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
