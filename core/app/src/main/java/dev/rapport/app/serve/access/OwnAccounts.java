package dev.rapport.app.serve.access;

import dev.rapport.app.Session;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.connector.HostException;
import dev.rapport.engine.sync.CallTally;
import dev.rapport.model.ActorId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds somebody's accounts on the hosts by an e-mail address that was verified. The hosts are
 * asked at the moment of the login; addresses are not kept.
 */
final class OwnAccounts {
  private static final Logger LOG = LoggerFactory.getLogger(OwnAccounts.class);

  private final Serving serving;

  OwnAccounts(Serving serving) {
    this.serving = serving;
  }

  /** Their accounts; none where there is no address, or a host does not answer. */
  Set<ActorId> withEmail(@Nullable String email) {
    Set<ActorId> accounts = new HashSet<>();
    if (email != null && !email.isBlank()) {
      Session session = serving.session();
      session.config().hosts().forEach(host -> accounts.addAll(on(session, host, email)));
    }
    return accounts;
  }

  private static Collection<ActorId> on(Session session, HostConfig host, String email) {
    try {
      return session
          .hosts()
          .connector(host)
          .directory(host.settings(), session.context(host, new CallTally()))
          .map(directory -> directory.accountsOf(email))
          .orElse(Set.of());
    } catch (HostException e) {
      LOG.warn("{} did not say whose account is whose: {}", host.name(), e.getMessage());
      return Set.of();
    }
  }
}
