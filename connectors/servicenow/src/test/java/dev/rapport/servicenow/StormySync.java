package dev.rapport.servicenow;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.TransientMemory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Syncs of one host, begun again after every failure as by a new process, and what they came to
 * know: a store without an engine.
 */
final class StormySync {
  /** After so many failures the weather turns. */
  private static final int MOST_FAILURES = 12;

  private final ServiceNowSandbox host;
  private final SettableClock clock;
  private final int pageSize;
  private final String query;
  private final TransientMemory memory = new TransientMemory();
  private final Map<String, TicketHistory> known = new TreeMap<>();
  private final List<String> quarantined = new ArrayList<>();
  private Cursor reached = Cursor.START;
  private int failures;

  StormySync(ServiceNowSandbox host, SettableClock clock, int pageSize) {
    this(host, clock, pageSize, "");
  }

  StormySync(ServiceNowSandbox host, SettableClock clock, int pageSize, String query) {
    this.query = query;
    this.host = host;
    this.clock = clock;
    this.pageSize = pageSize;
  }

  /** All that is known, by sys_id. */
  Map<String, TicketHistory> known() {
    return known;
  }

  int failures() {
    return failures;
  }

  /** Reads on from where it was to the end of the sweep. */
  StormySync read() {
    boolean last = false;
    while (!last) {
      last =
          patiently(
              () -> {
                Source source = source();
                Page page;
                do {
                  page = source.fetch(reached);
                  take(source, page);
                  reached = page.next();
                } while (!page.last());
                return true;
              });
    }
    return this;
  }

  /** Reads everything once more, rights that were given meanwhile included. */
  StormySync readAll() {
    clock.advance(Duration.ofDays(2));
    reached = Cursor.START;
    return read();
  }

  /** What a sweep and a replay of the quarantine add: what was hidden, empty, or without state. */
  StormySync lookOver() {
    return patiently(
        () -> {
          Source source = source();
          List<String> missing = new ArrayList<>(quarantined);
          Cursor after = Cursor.START;
          Census.Part part;
          do {
            part = ((Census) source).look(after);
            part.entries().stream()
                .map(Census.Entry::sourceId)
                .filter(id -> !known.containsKey(id))
                .forEach(missing::add);
            after = part.next();
          } while (!part.last());
          take(source, ((Rereading) source).reread(missing));
          return this;
        });
  }

  private <T> T patiently(Supplier<T> work) {
    while (true) {
      try {
        return work.get();
      } catch (HostException e) {
        if (e.kind() == HostException.Kind.BUG) {
          throw e;
        }
        if (++failures >= MOST_FAILURES) {
          host.faults().clear();
        }
        clock.advance(e.retryAfter().orElse(Duration.ofMinutes(1)));
      }
    }
  }

  private void take(Source source, Page page) {
    for (RawTicket document : page.tickets()) {
      try {
        known.put(document.sourceId(), source.decode(document));
      } catch (HostException e) {
        quarantined.add(document.sourceId());
      }
    }
  }

  private Source source() {
    Map<String, String> values = new HashMap<>();
    values.put("auth.type", "oauth2-client-credentials");
    values.put("auth.user", host.user());
    values.put("scope.query", query);
    values.put("limits.requests-per-second", "1000");
    return new ServiceNowConnector(pageSize)
        .source(
            new Settings(
                "snow",
                URI.create(host.url()),
                values,
                Map.of("auth.secret", Secret.of(host.password()))),
            HostContexts.of(clock, memory, new CallCount()));
  }
}
