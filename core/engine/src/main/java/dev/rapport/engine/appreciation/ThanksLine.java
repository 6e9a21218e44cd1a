package dev.rapport.engine.appreciation;

import org.jspecify.annotations.Nullable;

/**
 * What the words after {@code /thanks} say.
 *
 * @param who the name after the at sign, as given; null where there is none
 * @param outcome for what; {@link Outcomes#PLAIN} where it is not said
 * @param words the giver's own words, "" for none
 * @param hidden whether it is to stay between the two
 * @param shared whether the organisation may read it
 * @param revoked whether it takes something back
 */
record ThanksLine(
    @Nullable String who,
    String outcome,
    String words,
    boolean hidden,
    boolean shared,
    boolean revoked) {
  /** Whether it says nothing but that thanks are to stay between two. */
  boolean isWish() {
    return hidden && !revoked && outcome.equals(Outcomes.PLAIN) && words.isEmpty();
  }
}
