package dev.rapport.engine.checkpoint;

import dev.rapport.model.Named;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Which tickets a checkpoint is for. */
@FunctionalInterface
public interface Scope {
  /** All of them. */
  Scope EVERYTHING = scene -> true;

  /** Tickets on which somebody was asked to approve. */
  Scope WITH_APPROVAL =
      scene -> scene.steps().stream().anyMatch(step -> step.event() instanceof ApprovalChanged);

  /** Whether it is for this one. */
  boolean covers(Scene scene);

  /** Tickets of these types. */
  static Scope types(Names names) {
    return scene -> names.has(scene.insight().ticket().type());
  }

  /** Tickets with one of these labels. */
  static Scope labels(Names names) {
    return scene -> names.hasAny(scene.insight().ticket().labels());
  }

  /** Tickets that one of these groups has had. */
  static Scope groups(Names names) {
    return scene ->
        scene.steps().stream()
            .map(step -> step.after().group())
            .filter(Objects::nonNull)
            .map(Named::name)
            .anyMatch(names::has);
  }

  /** Tickets that belong to one of these projects, services, organisations or sites. */
  static Scope facets(Names names) {
    return scene -> names.hasAny(scene.insight().ticket().facets().values());
  }

  /** Tickets of one of these hosts, by configured name. */
  static Scope hosts(Names names) {
    return scene -> names.has(scene.insight().key().host());
  }

  /** Tickets that any of these is for. */
  static Scope any(List<Scope> scopes) {
    return scene -> scopes.stream().anyMatch(scope -> scope.covers(scene));
  }

  /** Tickets that the other one is not for. */
  static Scope not(Scope other) {
    return scene -> !other.covers(scene);
  }

  /** Tickets that all of these are for. */
  static Scope all(List<Scope> scopes) {
    return scene -> scopes.stream().allMatch(scope -> scope.covers(scene));
  }

  /** Tickets that any of these is for. */
  static Scope any(Scope... scopes) {
    return any(Arrays.asList(scopes));
  }
}
