package dev.rapport.engine.language;

import java.util.Locale;

/**
 * Something that a draft could say better. Shown to its writer alone; never stored, logged or
 * exported.
 *
 * @param kind what it is about
 * @param line where, counted from 1; 0 for the draft as a whole
 * @param words the words that it is about, "" for the draft as a whole
 */
public record DraftHint(Kind kind, int line, String words) {
  /** What a draft can be better at. */
  public enum Kind {
    /** It speaks of a person where it could speak of the problem. */
    PERSON_BLAMED("names a person as the problem; say what happens, and since when"),
    /** Nobody could try the same. */
    NOTHING_TO_REPRODUCE(
        "has nothing to try it with; add what you did, what you saw and what you expected"),
    /** It makes the reader small. */
    TALKING_DOWN("may sound as if the reader were slow; the sentence works without it");

    private final String advice;

    Kind(String advice) {
      this.advice = advice;
    }

    /** What would help, in words. */
    public String advice() {
      return advice;
    }

    /** The name in JSON: lower case with hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
