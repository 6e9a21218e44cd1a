package dev.rapport.engine.command;

import dev.rapport.engine.text.CommandReader;
import java.util.List;
import java.util.Optional;

/** Answers to what was said to Rapport and has no effect; no name of a person is in them. */
public final class CommandHints {
  private CommandHints() {}

  /** For misspelt commands, and for those of software and of people without a known side. */
  public static List<String> of(List<Saying> sayings) {
    return sayings.stream().flatMap(one -> hint(one).stream()).distinct().toList();
  }

  /** Thanks have answers of their own. */
  private static Optional<String> hint(Saying saying) {
    String name = "/" + saying.command().name();
    Optional<String> meant = CommandReader.meant(saying.command().name());
    if (meant.isPresent()) {
      return meant.map(right -> name + " is not known here: did you mean /" + right + "?");
    }
    if (saying.is("thanks")) {
      return Optional.empty();
    }
    return switch (saying.side()) {
      case IT, REQUESTER, VENDOR -> Optional.empty();
      case NOBODY -> Optional.of(name + " was said by software: only people are heard");
      case UNKNOWN ->
          Optional.of(name + " was said by somebody whose side is not known: see sides");
    };
  }
}
