package dev.rapport.app.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.MadeReport;
import dev.rapport.app.PublishedReports;
import dev.rapport.app.ReportOrder;
import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.engine.techtalk.Agenda;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Published reports, for those who see no others: the files as they were published, and what is
 * made again from the very figures that were shown.
 */
public final class PublishedShelf {
  private final Shelf<Edition, Optional<MadeReport>> made;
  private final Shelf<Edition, Optional<Agenda>> talks;

  /**
   * An empty shelf.
   *
   * @param figures adds up
   */
  PublishedShelf(Figures figures) {
    made = figures.shelf((edition, lens) -> reports(lens).made(edition));
    talks =
        figures.shelf(
            (edition, lens) ->
                reports(lens)
                    .made(edition)
                    .map(
                        same ->
                            ReportOrder.agenda(lens.session(), edition.period(), edition.asOf())));
  }

  private static PublishedReports reports(Lens lens) {
    return new PublishedReports(lens.session());
  }

  /** Every published report, the latest period first. */
  public List<Edition> all(Lens lens) {
    return reports(lens).all();
  }

  /** The one of that period, or the latest where none is named; empty where there is none. */
  public Optional<Edition> find(Lens lens, Optional<String> period) {
    return period.isPresent()
        ? reports(lens).of(period.get())
        : reports(lens).all().stream().findFirst();
  }

  /**
   * Made again from the figures that were shown.
   *
   * @return empty where it is not ready within this time
   * @throws Gone where more was learnt since, so that the figures would be others
   */
  public Optional<MadeReport> made(Edition edition, Lens lens, Duration patience) {
    return made.at(edition, lens, patience).map(PublishedShelf::present);
  }

  /** Its Tech Talk, likewise. */
  public Optional<Agenda> talk(Edition edition, Lens lens, Duration patience) {
    return talks.at(edition, lens, patience).map(PublishedShelf::present);
  }

  /** A file as it was published; else of what is made again, likewise. */
  public Optional<byte[]> file(Edition edition, String format, Lens lens, Duration patience) {
    return reports(lens)
        .file(edition, format)
        .or(() -> made(edition, lens, patience).map(report -> report.file(format, Locale.ENGLISH)));
  }

  /** The figures as JSON, likewise. */
  public Optional<JsonObject> json(Edition edition, Lens lens, Duration patience) {
    return file(edition, "json", lens, patience).map(PublishedShelf::parsed);
  }

  private static JsonObject parsed(byte[] file) {
    return JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
  }

  private static <T> T present(Optional<T> made) {
    return made.orElseThrow(Gone::new);
  }
}
