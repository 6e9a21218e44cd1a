package dev.rapport.engine.checkpoint;

import static dev.rapport.engine.checkpoint.Moment.APPROVAL;
import static dev.rapport.engine.checkpoint.Moment.CLOSE;
import static dev.rapport.engine.checkpoint.Moment.COMMITMENT;
import static dev.rapport.engine.checkpoint.Moment.CREATION;
import static dev.rapport.engine.checkpoint.Moment.DUE_DATE;
import static dev.rapport.engine.checkpoint.Moment.START;

import dev.rapport.model.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds rules that no ticket can ever fulfil, and says why. */
public final class Impossible {
  /** Acts that are the moment themselves, so that the first of them never comes before it. */
  private static final Map<Moment, Set<Act>> ITSELF =
      Map.of(COMMITMENT, Set.of(Act.APPROVAL, Act.PLAN), APPROVAL, Set.of(Act.APPROVAL));

  private Impossible() {}

  /**
   * Why nobody can ever do this; empty where somebody can.
   *
   * @param answers whether it is to answer another act
   */
  public static Optional<String> why(Wanted wanted, boolean answers) {
    return Stream.of(
            window(wanted.when()),
            itself(wanted),
            side(wanted, answers),
            groups(wanted),
            visibility(wanted))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static @Nullable String window(Window when) {
    Moment after = when.after();
    Moment before = when.before();
    if (before == CREATION) {
      return "nothing comes before the ticket was opened";
    }
    if (after == null || before == null) {
      return null;
    }
    boolean promised = before == COMMITMENT && List.of(APPROVAL, START).contains(after);
    boolean ended = after == CLOSE && before != DUE_DATE;
    return after == before || promised || ended
        ? "nothing comes after " + after.words() + " and before " + before.words()
        : null;
  }

  private static @Nullable String itself(Wanted wanted) {
    Moment before = wanted.when().before();
    boolean date = before == COMMITMENT && wanted.act() == Act.DUE_DATE && wanted.who() == Who.IT;
    return before != null && (date || ITSELF.getOrDefault(before, Set.of()).contains(wanted.act()))
        ? "that is what makes this moment, so it never comes before " + before.words()
        : null;
  }

  private static @Nullable String side(Wanted wanted, boolean answers) {
    boolean rating = wanted.act() == Act.RATING || wanted.act() == Act.LOW_RATING;
    if (rating && (wanted.who() == Who.IT || wanted.who() == Who.VENDOR)) {
      return "only the requester's side rates";
    }
    boolean relative = wanted.who() == Who.OTHER_SIDE || wanted.who() == Who.SAME_SIDE;
    return relative && !answers
        ? wanted.who().words() + " needs an act before it: say after: previous"
        : null;
  }

  private static @Nullable String groups(Wanted wanted) {
    Names in = wanted.group();
    Names out = wanted.outside();
    return in != null && out != null && texts(out).containsAll(texts(in))
        ? "nobody is both in these groups and in none of them"
        : null;
  }

  private static List<String> texts(Names names) {
    return names.written().stream().map(Names.Name::text).toList();
  }

  private static @Nullable String visibility(Wanted wanted) {
    boolean internal = wanted.visibility() == Visibility.INTERNAL;
    if (internal && wanted.who() == Who.REQUESTER) {
      return "the requester's side writes no internal comments";
    }
    return wanted.visibility() != null && !wanted.act().isSaid()
        ? "only what is said in a comment is public or internal"
        : null;
  }
}
