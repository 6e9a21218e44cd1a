package dev.rapport.engine.checkpoint;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one checkpoint says of one ticket.
 *
 * @param checkpoint its id, for example {@code it-heard-first}
 * @param outcome how it stands
 * @param reason why, in words, as an invitation; no person's name and no word of the ticket
 * @param events the events it rests on, as receipts cite them; empty where it rests on their
 *     absence
 * @param byText whether it was decided by reading a text, for example by a question mark, rather
 *     than by what people did
 * @param waiver why it was put aside; null unless it was
 */
public record Verdict(
    String checkpoint,
    Outcome outcome,
    String reason,
    List<String> events,
    boolean byText,
    @Nullable Waiver waiver) {
  public Verdict {
    events = List.copyOf(events);
  }

  /** A verdict on a checkpoint that nobody put aside. */
  public Verdict(String checkpoint, Outcome outcome, String reason, List<String> events) {
    this(checkpoint, outcome, reason, events, false, null);
  }

  /** How a checkpoint stands; the names of MEASURES, "Checkpoints". */
  public enum Outcome {
    PASS,
    FAIL,
    /** Its moment has not come. */
    PENDING,
    /** It held, and scope or date changed afterwards. */
    STALE,
    /** Somebody put it aside, with a reason. */
    WAIVED,
    NOT_APPLICABLE,
    /** What it would rest on cannot be seen. */
    UNKNOWN;

    /** The name in JSON: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
