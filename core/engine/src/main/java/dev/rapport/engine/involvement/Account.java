package dev.rapport.engine.involvement;

import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Side;
import dev.rapport.model.Stamp;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What somebody wrote down of the matter itself: the first report, or the resolution note. Its
 * completeness is its length, for want of a published measure that needs no reading by a person:
 * how much was said, not whether it was right.
 *
 * @param part which of the two
 * @param words how many words it has as it stands, 0 for none
 * @param band how complete that is
 * @param unexplained acronyms in it that it does not explain
 */
public record Account(Part part, int words, Band band, int unexplained) {
  /** From this many words on an account is full: about two sentences. */
  public static final int FULL = 20;

  /** How much an account says. */
  public enum Band {
    /** Nothing, or nothing by itself, such as "done". */
    EMPTY,
    /** Fewer than {@link #FULL} words. */
    BRIEF,
    /** {@link #FULL} words or more. */
    FULL;

    /** The name in JSON: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The account of a text with these facts. */
  public static Account of(Part part, TextFacts facts) {
    int unexplained = (int) facts.terms().values().stream().filter(String::isEmpty).count();
    return new Account(part, facts.words(), band(facts), unexplained);
  }

  private static Band band(TextFacts facts) {
    if (facts.words() == 0 || facts.bare()) {
      return Band.EMPTY;
    }
    return facts.words() < FULL ? Band.BRIEF : Band.FULL;
  }

  /** The accounts of a ticket by the side of whoever gave them. */
  public static Map<Side, List<Account>> of(Timeline timeline, Function<Stamp, Side> sideOf) {
    Map<Side, List<Account>> accounts = new EnumMap<>(Side.class);
    timeline.readings().stream()
        .filter(Described.class::isInstance)
        .map(Described.class::cast)
        .forEach(
            text ->
                accounts
                    .computeIfAbsent(sideOf.apply(text.stamp()), side -> new ArrayList<>())
                    .add(of(text.part(), text.facts())));
    return accounts;
  }
}
