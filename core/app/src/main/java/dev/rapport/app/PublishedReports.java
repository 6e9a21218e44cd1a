package dev.rapport.app;

import dev.rapport.connector.ReportDraft;
import dev.rapport.engine.publish.DraftJson;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.engine.store.Editions.Place;
import dev.rapport.model.Sha256;
import dev.rapport.model.TicketKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports that were published, for readers who see nothing else. Each is shown as it was: {@link
 * #file} is what the host was given; where this machine does not have it, {@link #made} is the same
 * made again. What is neither is not shown: figures that changed since could be subtracted from
 * those that were seen.
 *
 * @param session whose store and configuration
 */
public record PublishedReports(Session session) {
  /** Those that were not taken back, the latest period first; empty where none was published. */
  public List<Edition> all() {
    return session.store().editions().all().stream()
        .filter(edition -> places(edition).stream().anyMatch(place -> !isTakenBack(place)))
        .toList();
  }

  /** The one of this period, for example {@code 2026-Q3}; empty where none of {@link #all} is. */
  public Optional<Edition> of(String period) {
    return all().stream()
        .filter(edition -> edition.name().equals(period.strip().toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * A file of it, byte for byte as it was published; empty where it was not published in this
   * format, or where the file is not here or was altered.
   *
   * @param format one of {@link MadeReport#formats()}
   */
  public Optional<byte[]> file(Edition edition, String format) {
    return places(edition).stream()
        .flatMap(place -> DraftJson.files(place.draft()).stream())
        .filter(file -> file.name().endsWith("." + format))
        .flatMap(file -> published(file).stream())
        .findFirst();
  }

  /**
   * The same made again, without a comparison; reads all tickets. Empty where its figures would not
   * be those that were published, because more was learnt since.
   */
  public Optional<MadeReport> made(Edition edition) {
    ReportRequest request =
        new ReportRequest(
            edition.period(), edition.asOf(), Grouping.of(edition.grouping()), edition.k());
    ReportDocument made = new ReportMaker(session).make(request, Locale.ENGLISH);
    return made.hash().equals(edition.hash())
        ? Optional.of(new MadeReport(made.report(), made.repeats(), made.zone()))
        : Optional.empty();
  }

  private List<Place> places(Edition edition) {
    return session.store().editions().places(edition);
  }

  private boolean isTakenBack(Place place) {
    TicketKey report = place.report();
    return session.store().withheld().isHost(report.host())
        || session.store().withheld().ids(report.host()).contains(report.key());
  }

  private static Optional<byte[]> published(ReportDraft.File file) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file.path()));
      return Optional.of(bytes).filter(found -> Sha256.hex(found).equals(file.sha256()));
    } catch (IOException e) {
      // Another node wrote it, or somebody cleared the folder: it is made again.
      return Optional.empty();
    }
  }
}
