package dev.rapport.sandbox.jira.site;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The issues as a search knows them: as they are, or a while ago where the index lags. */
public final class SearchIndex {
  /** How long a lagging index does not know of a change, by the site's clock. */
  public static final Duration LAG = Duration.ofSeconds(30);

  private final Site site;
  private final FaultSwitches faults;
  private final Map<Long, Issue> known = new TreeMap<>();
  private long edition;

  /** An index that knows all that is there by now: only what happens later can come late. */
  public SearchIndex(Site site, FaultSwitches faults) {
    this.site = site;
    this.faults = faults;
    issues(Set.copyOf(site.issues().register().touched().keySet()));
  }

  /**
   * What a search sees now.
   *
   * @param reconciled numbers of issues to be seen as they are, whatever the lag
   */
  public Collection<Issue> issues(Set<Long> reconciled) {
    Iterator<Map.Entry<Long, Instant>> touched =
        site.issues().register().touched().entrySet().iterator();
    while (touched.hasNext()) {
      Map.Entry<Long, Instant> touch = touched.next();
      if (reconciled.contains(touch.getKey()) || !lags(touch.getKey(), touch.getValue())) {
        learn(touch.getKey());
        touched.remove();
      }
    }
    return Collections.unmodifiableCollection(known.values());
  }

  /** Moves on whenever what a search sees has changed. */
  public long edition() {
    return edition;
  }

  private void learn(long id) {
    edition++;
    site.issues()
        .register()
        .byId(id)
        .ifPresentOrElse(issue -> known.put(id, issue), () -> known.remove(id));
  }

  private boolean lags(long id, Instant since) {
    return faults.strikes(Fault.INDEX_LAG, String.valueOf(id))
        && site.now().isBefore(since.plus(LAG));
  }
}
