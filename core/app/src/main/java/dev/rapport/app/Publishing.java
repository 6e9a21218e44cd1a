package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.ReportDraft;
import dev.rapport.engine.publish.DraftJson;
import dev.rapport.engine.publish.DraftText;
import dev.rapport.engine.publish.Publication;
import dev.rapport.engine.publish.PublishException;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.engine.report.html.ReportDigest;
import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.engine.store.Editions.Place;
import dev.rapport.engine.writeback.Applier;
import dev.rapport.engine.writeback.ApplyResult;
import dev.rapport.engine.writeback.WriteHost;
import dev.rapport.model.Sha256;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Publishes reports: writes the files, remembers what was shown, and shows it on the host that
 * {@code report.publish} names. The same period once more changes nothing, or goes on where a host
 * failed.
 */
final class Publishing {
  private final Session session;
  private final Path folder;

  /**
   * Publishes for a session.
   *
   * @param folder where the files stay; a host is given them from there, and again after a failure
   */
  Publishing(Session session, Path folder) {
    this.session = session;
    this.folder = folder.toAbsolutePath();
  }

  /**
   * What became of a report.
   *
   * @param report its name on the host
   * @param files what was written here
   * @param result what was written there
   * @param withheld whether it was taken back before, so that nothing is written
   */
  record Published(TicketKey report, List<Path> files, ApplyResult result, boolean withheld) {
    /** Whether the host shows it now. */
    boolean isShown() {
      return result.failure() == null && result.refused() == 0 && !withheld;
    }
  }

  /**
   * Publishes a period.
   *
   * @param request the period, the grouping, and the as-of for the first time
   * @param earlier a period that was published, to hold it against; null for none
   * @param formats the files; of these {@code json} is remembered by its hash, written or not
   * @throws dev.rapport.engine.publish.PublishException where this period must not be published so
   * @throws JobFailed where the configuration names no host for it
   */
  Published publish(
      ReportRequest request,
      @Nullable Span earlier,
      Locale language,
      SortedSet<ReportFormat> formats) {
    HostConfig config = host();
    WriteHost host = writing(config);
    ReportMaker maker = new ReportMaker(session);
    Publication publication =
        Publication.of(
            session.store().editions(),
            request.period(),
            request.asOf(),
            request.grouping(),
            request.k(),
            maker.zone());
    ReportRequest fixed =
        new ReportRequest(
            publication.period().span(), publication.asOf(), request.grouping(), request.k());
    ReportDocument document =
        maker.make(fixed, earlier == null ? null : published(earlier, fixed), language);
    Edition edition = publication.edition(document.report(), document.hash());
    TicketKey report = publication.report(host.name());
    List<Path> files =
        new OutFolder(folder)
            .write(report.key(), formats, (one, target) -> one.write(document, target));
    ReportDraft draft = draft(publication, document, files);
    session.store().editions().put(edition, new Place(report, DraftJson.of(draft)));
    return new Published(report, files, show(host), isWithheld(report));
  }

  /** A period with the very figures that were shown of it: others could be subtracted from them. */
  private ReportRequest published(Span earlier, ReportRequest request) {
    return session.store().editions().overlapping(earlier).stream()
        .filter(edition -> edition.period().equals(earlier))
        .findFirst()
        .map(edition -> new ReportRequest(earlier, edition.asOf(), request.grouping(), edition.k()))
        .orElseThrow(
            () ->
                new PublishException(
                    "a report that is published is compared with one that was published: publish"
                        + " the earlier period first, or leave out --compare"));
  }

  private HostConfig host() {
    return session.config().hosts().stream()
        .filter(HostConfig::isPublished)
        .findFirst()
        .orElseThrow(
            () ->
                new JobFailed(
                    "no host is named for reports: add report: { publish: { host: NAME, project:"
                        + " KEY } } to rapport.yaml; see .github/TROUBLESHOOTING.md#publishing"));
  }

  private WriteHost writing(HostConfig config) {
    return new WriteDesk(session, session.surroundings().clock().instant())
        .writing(config)
        .filter(host -> host.sink().kinds().contains(HostWrite.Kind.REPORT))
        .orElseThrow(
            () ->
                new JobFailed(
                    config.name()
                        + " has no place for reports: set report.publish.project for Jira, or"
                        + " write.knowledge-base or write.report-record of the host for ServiceNow;"
                        + " see .github/TROUBLESHOOTING.md#publishing"));
  }

  private ApplyResult show(WriteHost host) {
    WriteDesk desk = new WriteDesk(session, session.surroundings().clock().instant());
    return new Applier(
            session.store(),
            desk.planner(),
            session.surroundings().clock(),
            (name, done, left) -> {})
        .publish(host);
  }

  private boolean isWithheld(TicketKey report) {
    return session.store().withheld().isHost(report.host())
        || session.store().withheld().ids(report.host()).contains(report.key());
  }

  private static ReportDraft draft(
      Publication publication, ReportDocument document, List<Path> files) {
    ReportDigest digest = ReportDigest.of(document.report(), document.language(), document.zone());
    DraftText text = new DraftText(digest);
    List<ReportDraft.File> attached = new ArrayList<>();
    files.forEach(file -> attached.add(attached(file)));
    return new ReportDraft(
        digest.title() + " · " + publication.period().name(),
        text.html(),
        text.markdown(),
        attached);
  }

  private static ReportDraft.File attached(Path file) {
    String name = file.getFileName().toString();
    ReportFormat format = ReportFormat.valueOf(name.substring(name.lastIndexOf('.') + 1));
    try {
      return new ReportDraft.File(
          name, format.mediaType(), file.toString(), Sha256.hex(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }
}
