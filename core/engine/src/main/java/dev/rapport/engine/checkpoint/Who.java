package dev.rapport.engine.checkpoint;

import dev.rapport.model.Side;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** On whose side somebody has to be who does something. */
public enum Who {
  ANYBODY("somebody"),
  IT("IT"),
  REQUESTER("the requester's side"),
  VENDOR("the vendor"),
  /** Not the side that did what came before it. */
  OTHER_SIDE("the other side"),
  /** The side that did what came before it, maybe the same person, to confirm it. */
  SAME_SIDE("the same side");

  private final String words;

  Who(String words) {
    this.words = words;
  }

  /** As part of a sentence. */
  public String words() {
    return words;
  }

  /** The name in configuration: lower case with dashes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Who has this {@link #id()}.
   *
   * @throws IllegalArgumentException naming all of them, when nobody has
   */
  public static Who of(String id) {
    return Arrays.stream(values())
        .filter(who -> who.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such side: "
                        + id
                        + "; one of "
                        + Arrays.stream(values()).map(Who::id).collect(Collectors.joining(", "))));
  }

  /** Whether somebody of that side may be meant, after what the previous side did. */
  boolean includes(Side side, Side previous) {
    return switch (this) {
      case ANYBODY -> side.isSomebody();
      case IT -> side == Side.IT;
      case REQUESTER -> side == Side.REQUESTER;
      case VENDOR -> side == Side.VENDOR;
      case OTHER_SIDE -> side.isSomebody() && side != previous;
      case SAME_SIDE -> side.isSomebody() && side == previous;
    };
  }
}
