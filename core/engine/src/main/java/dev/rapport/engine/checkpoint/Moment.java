package dev.rapport.engine.checkpoint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A moment of a ticket's life that rules refer to; in the order in which they can come. */
public enum Moment {
  /** The ticket was opened. */
  CREATION("the ticket was opened"),
  /** A date, a plan, an approval or the beginning of work: see {@link Commitment}. */
  COMMITMENT("the work was promised"),
  /** The first approval was granted. */
  APPROVAL("the approval was granted"),
  /** It first moved into a status in which work is in progress. */
  START("work began"),
  /** The day on which the work is due, as the date stands. */
  DUE_DATE("the due date"),
  /** Its last resolution, as far as it lasted. */
  RESOLUTION("the ticket was resolved"),
  /** Its final close. */
  CLOSE("the ticket was closed");

  private final String words;

  Moment(String words) {
    this.words = words;
  }

  /** As part of a sentence: "before ...". */
  public String words() {
    return words;
  }

  /** The name in configuration: lower case with dashes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The moment with this {@link #id()}.
   *
   * @throws IllegalArgumentException naming all of them, when there is none
   */
  public static Moment of(String id) {
    return Arrays.stream(values())
        .filter(moment -> moment.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such moment: "
                        + id
                        + "; one of "
                        + Arrays.stream(values())
                            .map(Moment::id)
                            .collect(Collectors.joining(", "))));
  }

  /** When it came, or is to come; empty where nothing says so. */
  Optional<Mark> on(Scene scene) {
    return switch (this) {
      case CREATION -> Optional.of(scene.mark(0));
      case COMMITMENT -> scene.commitment();
      case APPROVAL -> scene.first(Steps::isGrant);
      case START -> scene.first(Steps::isStart);
      case DUE_DATE -> scene.dueDate().map(scene::mark);
      case RESOLUTION -> scene.resolution();
      case CLOSE -> scene.close();
    };
  }
}
