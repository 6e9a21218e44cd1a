package dev.rapport.sandbox.company;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Finds the words for an occasion and puts names into them. */
final class Words {
  private final Script script;
  private final SplittableRandom random;
  private final Map<String, String> places;

  Words(Script script, SplittableRandom random, Person caller) {
    this.script = script;
    this.random = random;
    this.places =
        Map.of(
            "caller", caller.firstName(),
            "callerId", caller.id(),
            "site", caller.site(),
            "department", caller.department(),
            "room", String.valueOf(100 + random.nextInt(4) * 100 + random.nextInt(1, 20)),
            "gate", String.valueOf(random.nextInt(1, 9)));
  }

  /** One of the phrases for an occasion. */
  String of(String occasion) {
    List<String> phrases = Objects.requireNonNull(script.phrases().get(occasion), occasion);
    return filled(phrases.get(random.nextInt(phrases.size())));
  }

  /** A text with the names of this ticket in place of the marks in braces. */
  String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> place : places.entrySet()) {
      filled = filled.replace("{" + place.getKey() + "}", place.getValue());
    }
    return filled;
  }
}
