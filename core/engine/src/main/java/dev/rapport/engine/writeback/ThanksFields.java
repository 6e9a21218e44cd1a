package dev.rapport.engine.writeback;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.command.Channel;
import dev.rapport.engine.text.PublicWords;
import dev.rapport.engine.timeline.Ledger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Thanks as fields of a summary: the latest in the giver's words, all of them counted by outcome,
 * and comments that a person may still turn into thanks. No giver and no recipient is named.
 */
final class ThanksFields {
  /** Of more, the latest are listed; all are counted. */
  static final int MOST = 20;

  private static final int MOST_CHARACTERS = 300;

  private ThanksFields() {}

  /**
   * Adds them.
   *
   * @param appreciation by time
   * @param ledger says which team had the ticket when a person was thanked
   */
  static SortedFields addTo(SortedFields fields, List<Appreciation> appreciation, Ledger ledger) {
    List<Appreciation> given = with(State.CONFIRMED, appreciation);
    return fields
        .put("thanks", latest(given).map(one -> listed(one, ledger)))
        .put("thanksFor", counts(given))
        .put(
            "suggestions",
            latest(with(State.SUGGESTED, appreciation)).map(ThanksFields::suggested));
  }

  private static List<Appreciation> with(State state, List<Appreciation> appreciation) {
    return appreciation.stream()
        .filter(one -> one.state() == state && one.channel() != Channel.INTERNAL)
        .toList();
  }

  private static Stream<Appreciation> latest(List<Appreciation> all) {
    return all.stream().skip(Math.max(0, all.size() - MOST));
  }

  private static SortedFields counts(List<Appreciation> given) {
    Map<String, Long> counts =
        given.stream()
            .collect(
                Collectors.groupingBy(Appreciation::outcome, TreeMap::new, Collectors.counting()));
    SortedFields fields = new SortedFields();
    counts.forEach(fields::put);
    return fields;
  }

  private static SortedFields listed(Appreciation one, Ledger ledger) {
    return new SortedFields()
        .put("id", one.id())
        .put("for", one.outcome())
        .put("side", one.to().side().id())
        .put("team", one.team(ledger))
        .put("words", PublicWords.of(one.words(), MOST_CHARACTERS));
  }

  private static SortedFields suggested(Appreciation one) {
    return new SortedFields().put("id", one.id()).put("event", one.event());
  }
}
