package dev.rapport.engine.pair;

import dev.rapport.model.LinkOrigin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration's {@code links}.
 *
 * @param from which references count
 * @param lead the tracker that faces the requester
 * @param hosts the configured hosts of both trackers
 */
public record LinkRules(Set<LinkOrigin> from, Tracker lead, List<LinkedHost> hosts) {
  /** What counts where the configuration does not say. */
  public static final Set<LinkOrigin> USUAL =
      Set.of(LinkOrigin.REMOTE_LINK, LinkOrigin.CORRELATION_ID);

  /** Every ticket stands alone. */
  public static final LinkRules NONE = new LinkRules(Set.of(), Tracker.SERVICENOW, List.of());

  public LinkRules {
    from = Set.copyOf(from);
    hosts = List.copyOf(hosts);
  }

  /** Remote links and correlation ids, and ServiceNow leads. */
  public static LinkRules usual(List<LinkedHost> hosts) {
    return new LinkRules(USUAL, Tracker.SERVICENOW, hosts);
  }

  /** Whether any two tickets could be one: there is a host of each kind, and something counts. */
  public boolean canPair() {
    return !from.isEmpty() && hosts.stream().map(LinkedHost::tracker).distinct().count() > 1;
  }

  /** The kind of the host of this name; empty where it is neither. */
  Optional<Tracker> trackerOf(String host) {
    return hosts.stream()
        .filter(one -> one.name().equals(host))
        .map(LinkedHost::tracker)
        .findFirst();
  }
}
