package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.TicketFact;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.collaboration.Collaboration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a host should show for one ticket, of one kind.
 *
 * @param body to the letter; null for nothing
 * @param keyHash hash of the part of it that decides whether it is written again; "" for nothing
 */
record Wanted(@Nullable String body, String keyHash) {
  /** The label or tag of a ticket on which somebody was thanked. */
  static final String THANKS = "rapport-thanks";

  private static final Wanted NOTHING = new Wanted(null, "");

  /** A body that a host was or is to be told. */
  static Wanted of(HostWrite.Kind kind, @Nullable String body) {
    if (body == null) {
      return NOTHING;
    }
    boolean wholly =
        isMark(kind)
            || kind == HostWrite.Kind.COMMENT
            || kind == HostWrite.Kind.FIELD
            || kind == HostWrite.Kind.REPORT;
    return wholly
        ? new Wanted(body, Hashes.of(body))
        : new Wanted(body, Summary.parse(body).keyHash());
  }

  /** A report that was published. */
  static Wanted report(String draft) {
    return new Wanted(draft, Hashes.of(draft));
  }

  static Wanted of(Summary summary) {
    return new Wanted(summary.body(), summary.keyHash());
  }

  /** What a comment or a note says; another summary with the same words needs no other comment. */
  static Wanted comment(Summary summary) {
    String words = CommentWords.of(summary);
    return new Wanted(words, Hashes.of(words));
  }

  /** What single fields say. */
  static Wanted fields(Summary summary, Map<String, TicketFact> fields) {
    String values = FieldValues.of(summary, fields);
    return values == null ? NOTHING : new Wanted(values, Hashes.of(values));
  }

  /** All our labels or tags for a ticket, separated by blanks; nothing without any. */
  static Wanted marks(Collaboration known) {
    boolean thanked =
        known.appreciation().stream().anyMatch(one -> one.state() == Appreciation.State.CONFIRMED);
    return thanked ? new Wanted(THANKS, Hashes.of(THANKS)) : NOTHING;
  }

  /** Whether a write of this kind is a list of labels or tags. */
  static boolean isMark(HostWrite.Kind kind) {
    return kind == HostWrite.Kind.LABEL || kind == HostWrite.Kind.TAG;
  }

  boolean isNothing() {
    return body == null;
  }
}
