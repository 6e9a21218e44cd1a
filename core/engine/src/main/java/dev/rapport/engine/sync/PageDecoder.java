package dev.rapport.engine.sync;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import dev.rapport.engine.store.StoredPage;
import dev.rapport.model.TicketHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands a page ticket by ticket; one that cannot be understood does not hold up the rest. */
final class PageDecoder {
  private final String host;
  private final Source source;
  private final List<TicketHistory> histories = new ArrayList<>();
  private final List<Page.Rejected> rejected = new ArrayList<>();

  private PageDecoder(SyncHost host) {
    this.host = host.name();
    this.source = host.source();
  }

  static StoredPage decode(SyncHost host, Page page, Optional<Cursor> next) {
    PageDecoder decoder = new PageDecoder(host);
    decoder.rejected.addAll(page.rejected());
    page.tickets().forEach(decoder::add);
    return new StoredPage(decoder.histories, page.actors(), decoder.rejected, next);
  }

  private void add(RawTicket document) {
    try {
      TicketHistory history = source.decode(document);
      if (isOf(document, history)) {
        histories.add(SketchedReports.of(history));
      } else {
        reject(document, "the connector made another ticket of it", "decode");
      }
    } catch (HostException e) {
      reject(document, String.valueOf(e.getMessage()), "decode");
    } catch (RuntimeException e) {
      // Its message may quote the document: the class and the line are all that is kept.
      reject(document, "the connector failed on it: " + e.getClass().getSimpleName(), line(e));
    }
  }

  private boolean isOf(RawTicket document, TicketHistory history) {
    return history.ticket().key().host().equals(host)
        && history.ticket().sourceId().equals(document.sourceId());
  }

  private void reject(RawTicket document, String reason, String place) {
    rejected.add(new Page.Rejected(document.sourceId(), reason, place));
  }

  private static String line(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "decode" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }
}
