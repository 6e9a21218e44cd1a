package dev.rapport.engine.casebook;

import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.pair.LinkRules;
import dev.rapport.engine.store.Store;
import java.time.Instant;

/**
 * Opens the cases of a store: every ticket with what follows from it, pairs as one.
 *
 * @param store where they are kept
 * @param insights by which definitions something follows
 * @param links which references make two tickets one
 */
public record Casebook(Store store, Insights insights, LinkRules links) {
  /** The cases at this moment; looks for pairs once, so ask once per run. */
  public Cases at(Instant asOf) {
    return new Cases(store.tickets(), insights, store.links().pairs(links, asOf), asOf);
  }
}
