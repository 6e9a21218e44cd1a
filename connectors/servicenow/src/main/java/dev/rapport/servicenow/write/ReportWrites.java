package dev.rapport.servicenow.write;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.ReportDraft;
import dev.rapport.http.report.ReportContents;
import dev.rapport.http.report.ReportText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports, as a draft of an article with files beside it, or as files beside a record. */
final class ReportWrites implements Writes {
  private final ReportTarget target;
  private final Articles articles;
  private final ReportFiles files;
  private final Outcomes outcomes;

  /**
   * Reports to one place.
   *
   * @param articles used where the target is an article
   */
  ReportWrites(ReportTarget target, Articles articles, ReportFiles files, Outcomes outcomes) {
    this.target = target;
    this.articles = articles;
    this.files = files;
    this.outcomes = outcomes;
  }

  @Override
  public Map<HostWrite, Receipt> apply(List<HostWrite> writes) {
    Map<HostWrite, Receipt> receipts = new HashMap<>();
    for (HostWrite write : writes) {
      receipts.put(write, orRefused(write));
    }
    return receipts;
  }

  private Receipt orRefused(HostWrite write) {
    try {
      return write.wanted().map(text -> show(write, text)).orElseGet(() -> hide(write));
    } catch (HostException e) {
      if (!RowCalls.isOfOneRow(e)) {
        throw e;
      }
      return outcomes.refused(write, e);
    }
  }

  private Receipt show(HostWrite write, String text) {
    Optional<ReportDraft> report = ReportText.read(text);
    if (report.isEmpty()) {
      return outcomes.refused(write, "the report is no JSON of a title, texts and files");
    }
    Optional<ReportContents> contents = ReportContents.read(report.get().files());
    if (contents.isEmpty()) {
      return outcomes.refused(
          write, "a file of the report is gone or is another than was planned: make a new plan");
    }
    return show(write, report.get(), contents.get());
  }

  private Receipt show(HostWrite write, ReportDraft report, ReportContents contents) {
    Articles.Shown article =
        target.isArticle()
            ? articles.show(write.sourceId(), report)
            : new Articles.Shown(target.sysId(), false);
    boolean changed =
        files.show(target.table(), article.sysId(), report.files(), contents, earlier(write));
    return changed || article.changed()
        ? outcomes.applied(write, article.sysId())
        : outcomes.unchanged(write, article.sysId());
  }

  private Receipt hide(HostWrite write) {
    if (target.isArticle()) {
      Articles.Left left = articles.hide(write.sourceId());
      if (left.published() > 0) {
        return outcomes.refused(
            write, "an article of the report was published, so it stays: retire it on the host");
      }
      return left.removed() > 0 ? outcomes.applied(write, null) : outcomes.unchanged(write, null);
    }
    boolean changed =
        files.show(target.table(), target.sysId(), List.of(), ReportContents.NONE, earlier(write));
    return changed ? outcomes.applied(write, null) : outcomes.unchanged(write, null);
  }

  private static Set<String> earlier(HostWrite write) {
    return Optional.ofNullable(write.before()).flatMap(ReportText::read).stream()
        .flatMap(report -> report.files().stream())
        .map(ReportDraft.File::name)
        .collect(Collectors.toSet());
  }
}
