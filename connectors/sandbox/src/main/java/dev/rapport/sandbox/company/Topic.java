package dev.rapport.sandbox.company;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket can be about, with the words that go with it.
 *
 * @param team the name of the team that can solve it
 * @param question what IT asks the caller
 * @param answer what the caller answers
 * @param note what IT finds, for IT
 * @param fix what IT did, for the caller
 * @param outcome what it is good for when it is reported, if that has a name
 * @param goal what both sides want, where the ticket is about a rule
 * @param option what else IT can offer, where the ticket is about a rule
 * @param others how others report the same; null for always the same way
 * @param tip how to avoid it next time, for everybody; null where nobody knows
 */
public record Topic(
    String category,
    String team,
    String title,
    String description,
    String question,
    String answer,
    String note,
    String fix,
    @Nullable String outcome,
    @Nullable String goal,
    @Nullable String option,
    @Nullable List<Report> others,
    @Nullable String tip) {

  /**
   * What somebody else calls the same thing, maybe in another language.
   *
   * @param title in one line
   * @param description in a few sentences
   */
  public record Report(String title, String description) {}

  /** Whether it is about a rule rather than about something broken. */
  public boolean isPolicy() {
    return goal != null;
  }

  /** The same topic as one of those who have it would report it: the number says who. */
  Topic reported(long number) {
    int turn = others == null ? 0 : (int) Math.floorMod(number, others.size() + 1L);
    if (others == null || turn == 0) {
      return this;
    }
    Report other = others.get(turn - 1);
    return new Topic(
        category,
        team,
        other.title(),
        other.description(),
        question,
        answer,
        note,
        fix,
        outcome,
        goal,
        option,
        others,
        tip);
  }

  /** The same topic with every text passed through a function. */
  Topic worded(UnaryOperator<String> words) {
    return new Topic(
        category,
        team,
        words.apply(title),
        words.apply(description),
        words.apply(question),
        words.apply(answer),
        words.apply(note),
        words.apply(fix),
        outcome,
        goal,
        option,
        others,
        tip);
  }
}
