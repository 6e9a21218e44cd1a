package dev.rapport.connector;

import dev.rapport.model.ActorId;
import java.util.Set;

/** Finds people on a host, for those who log in to Rapport's own page. */
public interface Directory {
  /**
   * The accounts that have exactly this e-mail address, upper and lower case alike.
   *
   * @param email an address that was verified as the asker's own
   * @return none where nobody has it, or the host does not show addresses to our account
   * @throws HostException where the host cannot be asked
   */
  Set<ActorId> accountsOf(String email);
}
