package dev.rapport.engine.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of comparable groups, narrowest first. An expectation stands on the first rung that
 * holds enough; a rung that needs a service does not exist for a ticket without one.
 */
public enum Rung {
  TYPE_AND_SERVICE(true, true),
  TYPE(true, false),
  SERVICE(false, true),
  ALL(false, false);

  private final boolean byType;
  private final boolean byService;

  Rung(boolean byType, boolean byService) {
    this.byType = byType;
    this.byService = byService;
  }

  /** What the tickets on it have in common, as JSON names it; nothing on the last rung. */
  public List<String> basis() {
    return Stream.of(byType ? "type" : "", byService ? "service" : "")
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The group on this rung that the subject belongs to; empty where it has none. */
  Optional<Group> groupOf(Subject subject) {
    return byService && subject.service() == null
        ? Optional.empty()
        : Optional.of(
            new Group(this, byType ? subject.type() : null, byService ? subject.service() : null));
  }

  /** The tickets of one type, one service or both; null for any. */
  record Group(Rung rung, @Nullable String type, @Nullable String service) {
    /** Whether tickets with this subject belong to it. */
    boolean isOf(Subject subject) {
      return rung.groupOf(subject).filter(this::equals).isPresent();
    }
  }
}
