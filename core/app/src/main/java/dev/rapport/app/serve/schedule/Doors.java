package dev.rapport.app.serve.schedule;

import dev.rapport.app.Session;
import dev.rapport.app.WriteDesk;
import dev.rapport.app.config.HostConfig;
import dev.rapport.engine.sync.SyncHost;
import dev.rapport.engine.writeback.WriteHost;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Both sides of each host, kept from one hint to the next, so that their connections are. A changed
 * configuration opens them anew.
 */
final class Doors {
  private final Map<String, Door> doors = new ConcurrentHashMap<>();

  private record Door(Session session, SyncHost reading, Optional<WriteHost> writing) {}

  /** The reading side, for single tickets. */
  SyncHost reading(Session session, HostConfig host) {
    return door(session, host).reading();
  }

  /** The writing side; empty where nothing is written there. */
  Optional<WriteHost> writing(Session session, HostConfig host) {
    return door(session, host).writing();
  }

  private Door door(Session session, HostConfig host) {
    return doors.compute(
        host.name(),
        (name, known) ->
            known != null && known.session().equals(session) ? known : open(session, host));
  }

  private static Door open(Session session, HostConfig host) {
    return new Door(session, session.reading(host), WriteDesk.writing(session, host));
  }
}
