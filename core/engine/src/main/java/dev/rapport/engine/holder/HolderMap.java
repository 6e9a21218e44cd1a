package dev.rapport.engine.holder;

import dev.rapport.model.HolderRule;
import java.util.List;

/**
 * The admin's holder map; it comes before every other rule.
 *
 * @param version the number the admin gave it, cited in receipts
 * @param lastWord whether an unanswered question of IT makes it the requester's turn
 * @param rules its entries; the first that matches decides
 */
public record HolderMap(int version, boolean lastWord, List<HolderRule> rules) {
  /** No entry, no last word. */
  public static final HolderMap EMPTY = new HolderMap(1, false, List.of());

  public HolderMap {
    rules = List.copyOf(rules);
  }
}
