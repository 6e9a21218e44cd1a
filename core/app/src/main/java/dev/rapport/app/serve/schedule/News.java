package dev.rapport.app.serve.schedule;

import com.google.gson.JsonObject;
import dev.rapport.app.WeeklyReport;
import dev.rapport.app.serve.Feed;
import dev.rapport.engine.sync.SyncListener;
import dev.rapport.engine.sync.SyncResult;
import dev.rapport.engine.writeback.ApplyResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what a server did: to the log, and to pages that are open. */
final class News {
  private static final Logger LOG = LoggerFactory.getLogger("dev.rapport.serve");

  private final Feed feed;

  News(Feed feed) {
    this.feed = feed;
  }

  /** How far reading a host is. */
  void reading(SyncListener.Progress progress) {
    JsonObject data = of(progress.host());
    data.addProperty("tickets", progress.tickets());
    feed.publish("progress", data);
  }

  /** A host was read, or as far as it could be. */
  void read(SyncResult read) {
    LOG.info(
        "read {}: {} tickets, {} events, {} calls, {} quarantined, {} deleted",
        read.host(),
        read.tickets(),
        read.events(),
        read.calls(),
        read.quarantined(),
        read.deleted());
    changed(read);
  }

  /** Hints were followed. */
  void followed(int hints, SyncResult read) {
    LOG.info(
        "followed {} hints of {}: {} tickets changed, {} deleted, {} calls",
        hints,
        read.host(),
        read.changed(),
        read.deleted(),
        read.calls());
    changed(read);
  }

  private void changed(SyncResult read) {
    read.problem().ifPresent(problem -> LOG.warn("{}", problem.getMessage()));
    JsonObject data = of(read.host());
    data.addProperty("changed", read.changed() + read.deleted() + read.hidden());
    data.addProperty("complete", read.complete());
    feed.publish("changed", data);
  }

  /** How far writing to a host is. */
  void writing(String host, long done, long left) {
    JsonObject data = of(host);
    data.addProperty("done", done);
    data.addProperty("left", left);
    feed.publish("writing", data);
  }

  /** A host was written. */
  void wrote(ApplyResult wrote) {
    if (wrote.answered() > 0 || wrote.failure() != null) {
      LOG.info(
          "wrote {}: {} applied, {} unchanged, {} refused, {} held, {} left",
          wrote.host(),
          wrote.applied(),
          wrote.unchanged(),
          wrote.refused(),
          wrote.held(),
          wrote.left());
    }
    wrote.problem().ifPresent(problem -> LOG.warn("{}", problem.getMessage()));
    JsonObject data = of(wrote.host());
    data.addProperty("answered", wrote.answered());
    data.addProperty("left", wrote.left());
    feed.publish("wrote", data);
  }

  /** The report of last week was published, or waits. */
  void published(WeeklyReport.Outcome outcome) {
    LOG.info(
        "the report of last week, {}, {}",
        outcome.report(),
        outcome.shown() ? "is published" : "is not shown: `rapport outbox list` says why");
    JsonObject data = of(outcome.report().host());
    data.addProperty("report", outcome.report().key());
    data.addProperty("shown", outcome.shown());
    feed.publish("published", data);
  }

  private static JsonObject of(String host) {
    JsonObject data = new JsonObject();
    data.addProperty("host", host);
    return data;
  }
}
