package dev.rapport.app.serve.hook;

import dev.rapport.app.Session;
import dev.rapport.app.config.HostConfig;
import dev.rapport.connector.HintReader;
import dev.rapport.connector.HostException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who tells a host's hints from others', kept since it remembers what it has seen. */
final class HintReaders {
  private static final Logger LOG = LoggerFactory.getLogger(HintReaders.class);

  private final Map<String, Kept> readers = new ConcurrentHashMap<>();

  private record Kept(HostConfig host, Optional<HintReader> reader) {}

  /** The reader for a host; empty where its configuration has no key for hints, or a wrong one. */
  Optional<HintReader> of(Session session, HostConfig host) {
    return readers
        .compute(
            host.name(),
            (name, known) ->
                known != null && known.host().equals(host)
                    ? known
                    : new Kept(host, made(session, host)))
        .reader();
  }

  private static Optional<HintReader> made(Session session, HostConfig host) {
    try {
      return session.hosts().connector(host).hints(host.settings());
    } catch (HostException e) {
      LOG.warn("no hints are taken: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
