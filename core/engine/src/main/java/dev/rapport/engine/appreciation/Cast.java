package dev.rapport.engine.appreciation;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom people can mean on a ticket: those who take part in it, then everybody who is known. */
record Cast(TicketInsight insight, People people) {
  /** The account of this login or id, on this host or else on another. */
  Optional<ActorId> account(String host, String name) {
    return people
        .account(host, name)
        .or(
            () ->
                present().filter(id -> People.fold(id.id()).equals(People.fold(name))).findFirst());
  }

  /** The team of this name, as its host writes it; dashes and underscores may stand for blanks. */
  Optional<String> team(String name) {
    return known(name).or(() -> known(name.replace('-', ' ').replace('_', ' ')));
  }

  private Stream<ActorId> present() {
    Stream<ActorId> acting =
        insight.acts().steps().stream()
            .flatMap(step -> Stream.of(step.event().stamp().actor(), step.after().assignee()))
            .flatMap(Stream::ofNullable);
    return Stream.concat(insight.ticket().requesters().stream().sorted(), acting);
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
