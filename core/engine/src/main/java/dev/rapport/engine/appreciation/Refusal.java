package dev.rapport.engine.appreciation;

import dev.rapport.model.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a {@code /thanks} has no effect, with what to do. */
enum Refusal {
  NO_SIDE("/thanks was said by somebody whose side is not known: list them under sides"),
  BY_SOFTWARE("/thanks was said by software: only people give thanks"),
  TO_SOFTWARE("/thanks is meant for software: thank the people behind it, or their team"),
  ONESELF("/thanks is meant for oneself or one's own team: let somebody else say it"),
  TWICE("/thanks was said twice for the same work: it counts once"),
  NO_NAME("/thanks names nobody: write /thanks @name for what: why"),
  UNKNOWN_NAME("/thanks names somebody who is not known here: use the login, or mention them"),
  NOTHING_TO_REVOKE("/thanks revoke found nothing to take back: only the giver can");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /** In words, without any name. */
  String words() {
    return words;
  }

  /** Empty for somebody who can give thanks. */
  static Optional<Refusal> ofSpeaker(Side side) {
    return switch (side) {
      case NOBODY -> Optional.of(BY_SOFTWARE);
      case UNKNOWN -> Optional.of(NO_SIDE);
      case IT, REQUESTER, VENDOR -> Optional.empty();
    };
  }

  /** For a name that stands for nobody. */
  static Refusal ofName(@Nullable String name) {
    return name == null ? NO_NAME : UNKNOWN_NAME;
  }
}
