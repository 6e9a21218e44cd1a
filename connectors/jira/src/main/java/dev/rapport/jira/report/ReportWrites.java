package dev.rapport.jira.report;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.ReportDraft;
import dev.rapport.http.HostClient;
import dev.rapport.http.report.ReportContents;
import dev.rapport.http.report.ReportText;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.read.JiraFace;
import dev.rapport.jira.write.IssueWriter;
import dev.rapport.jira.write.Outcomes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows reports on a site, and takes them back. An issue that a person edited is left, and one that
 * people commented on is not deleted.
 */
public final class ReportWrites {
  private final boolean cloud;
  private final Optional<ReportPlace> place;
  private final ReportIssues issues;
  private final ReportFiles files;
  private final Optional<ReportPages> pages;
  private final Outcomes outcomes;

  /**
   * Reports of one site.
   *
   * @param cloud whether it is Cloud
   * @param place where they go; empty where they are only taken back
   */
  public ReportWrites(
      boolean cloud,
      Optional<ReportPlace> place,
      JiraFace face,
      IssueWriter writer,
      HostClient client,
      HostContext context) {
    String version = cloud ? "3" : "2";
    ReportApi api = client.api(ReportApi.class);
    this.cloud = cloud;
    this.place = place;
    this.outcomes = new Outcomes(context.clock());
    this.issues = new ReportIssues(face, writer, client, api, version, context.memory());
    this.files = new ReportFiles(client, api, version, context.memory());
    this.pages = place.flatMap(ReportPlace::space).map(space -> new ReportPages(client, space));
  }

  /** Applies one write of kind report. */
  public Receipt apply(HostWrite write) {
    return outcomes.orRefused(
        write, () -> write.wanted().map(text -> show(write, text)).orElseGet(() -> hide(write)));
  }

  private Receipt show(HostWrite write, String text) {
    Optional<ReportDraft> draft = ReportText.read(text);
    if (draft.isEmpty()) {
      return outcomes.refused(write, "the report is no JSON of a title, texts and files");
    }
    if (place.isEmpty()) {
      return outcomes.refused(write, "no project is named for it: set report.publish.project");
    }
    if (!cloud && pages.isPresent()) {
      return outcomes.refused(
          write,
          "pages of Confluence are written on Cloud alone: leave out report.publish.confluence");
    }
    Optional<ReportContents> contents = ReportContents.read(draft.get().files());
    if (contents.isEmpty()) {
      return outcomes.refused(
          write, "a file of the report is gone or is another than was published: publish it again");
    }
    return files
        .refusal(draft.get(), contents.get())
        .map(reason -> outcomes.refused(write, reason))
        .orElseGet(() -> show(write, draft.get(), contents.get(), place.get()));
  }

  private Receipt show(
      HostWrite write, ReportDraft draft, ReportContents contents, ReportPlace into) {
    Description description = Description.of(draft, cloud);
    Issue there = issues.find(write.sourceId()).orElse(null);
    if (there != null && !ReportIssues.isOurs(there)) {
      return outcomes.refused(
          write,
          "a person edited the report's issue: it is left as it is; delete it for a new one");
    }
    boolean same = there != null && ReportIssues.says(there, description);
    String number =
        same ? ReportIssues.number(there) : write(write, draft, description, there, into);
    boolean attached =
        files.show(write.sourceId(), number, draft.files(), contents, earlier(write));
    boolean paged = pages.map(all -> all.show(draft)).orElse(false);
    return !same || attached || paged
        ? outcomes.applied(write, number)
        : outcomes.unchanged(write, number);
  }

  private String write(
      HostWrite write,
      ReportDraft draft,
      Description description,
      @Nullable Issue there,
      ReportPlace into) {
    if (there != null) {
      issues.update(ReportIssues.number(there), draft, description);
      return ReportIssues.number(there);
    }
    try {
      return issues.create(write.sourceId(), into.project(), draft, description);
    } catch (HostException e) {
      throw isMissing(e) ? noRight(e, into) : e;
    }
  }

  private static boolean isMissing(HostException e) {
    return e.kind() == HostException.Kind.FORBIDDEN
        || e.kind() == HostException.Kind.NOT_FOUND
        || e.kind() == HostException.Kind.CONFIGURATION;
  }

  private static HostException noRight(HostException e, ReportPlace into) {
    return HostException.of(
        HostException.Kind.FORBIDDEN,
        e.host(),
        "project "
            + into.project()
            + " takes no issue from this account: grant it Create issues there, or name another"
            + " project under report.publish; the report itself is written and is tried again");
  }

  private Receipt hide(HostWrite write) {
    pages.ifPresent(
        all -> Optional.ofNullable(write.before()).flatMap(ReportText::read).ifPresent(all::hide));
    Issue there = issues.find(write.sourceId()).orElse(null);
    if (there == null) {
      return outcomes.unchanged(write, null);
    }
    if (!ReportIssues.isOurs(there) || ReportIssues.isDiscussed(there)) {
      return outcomes.refused(
          write, "people wrote on the report's issue, so it stays: delete it on the host");
    }
    issues.delete(write.sourceId(), ReportIssues.number(there));
    return outcomes.applied(write, null);
  }

  private static List<String> earlier(HostWrite write) {
    return Optional.ofNullable(write.before()).flatMap(ReportText::read).stream()
        .flatMap(draft -> draft.files().stream())
        .map(ReportDraft.File::name)
        .toList();
  }
}
