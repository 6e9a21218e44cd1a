package dev.rapport.engine.appreciation;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Named;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The teams that can be thanked on a ticket: those that had it, and those of which accounts are
 * known.
 */
record Teams(TicketInsight insight, People people) {
  /** The team of this name, as its host writes it; dashes and underscores may stand for blanks. */
  Optional<String> find(String name) {
    return known(name).or(() -> known(name.replace('-', ' ').replace('_', ' ')));
  }

  private Optional<String> known(String name) {
    return insight.acts().steps().stream()
        .map(Step::after)
        .flatMap(state -> Stream.ofNullable(state.group()))
        .map(Named::name)
        .filter(group -> People.fold(group).equals(People.fold(name)))
        .findFirst()
        .or(() -> people.group(name));
  }
}
