package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;

/**
 * Something that cannot be known, because nobody has said what to look at.
 *
 * @param words what is missing, and who can say it
 */
public record Unseen(String words) implements Need {
  @Override
  public Finding look(Scene scene) {
    return Finding.of(State.UNSEEN, words);
  }
}
