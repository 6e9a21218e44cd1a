package dev.rapport.app.view;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciation.State;
import java.util.ArrayList;
import java.util.List;

/** Thanks on a ticket's screen, in the words in which they were given. */
final class AppreciationLines {
  private AppreciationLines() {}

  /** One entry for each that people gave and others may see. */
  static List<String> of(List<Appreciation> appreciation) {
    List<String> lines = new ArrayList<>();
    appreciation.stream()
        .filter(one -> one.state() == State.CONFIRMED)
        .forEach(one -> lines.addAll(Fact.lines(lines.isEmpty() ? "Thanks" : "", words(one))));
    return lines;
  }

  private static String words(Appreciation one) {
    String team = one.to().team() == null ? "" : " for " + one.to().team();
    return one.words().isEmpty()
        ? one.outcome() + team
        : "\"%s\"%s (%s)".formatted(one.words(), team, one.outcome());
  }
}
