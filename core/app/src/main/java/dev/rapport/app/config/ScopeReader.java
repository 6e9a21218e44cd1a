package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.CHECKPOINT;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.checkpoint.Names;
import dev.rapport.engine.checkpoint.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns {@code applies-to}, and lists of names, into the engine's. */
final class ScopeReader {
  private final Document document;

  ScopeReader(Document document) {
    this.document = document;
  }

  /** The tickets that any entry of a list is for; empty where there is no list. */
  Optional<Scope> scope(Place place) {
    if (!(document.at(place) instanceof JsonArray entries)) {
      return Optional.empty();
    }
    if (entries.isEmpty()) {
      document.report(
          CHECKPOINT, place, "can never be true: the list is empty; leave it out for all tickets");
    }
    List<Scope> scopes = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      scopes.add(entry(place.index(i)));
    }
    return Optional.of(Scope.any(scopes));
  }

  /** Names at a place; empty where there are none, or where they cannot be read. */
  Optional<Names> names(Place place) {
    if (!(document.at(place) instanceof JsonArray names)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Names.of(names.asList().stream().map(JsonElement::getAsString).toList()));
    } catch (IllegalArgumentException e) {
      document.report(CHECKPOINT, place, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Scope entry(Place place) {
    List<Scope> all = new ArrayList<>();
    add(all, place.key("types"), Scope::types);
    add(all, place.key("labels"), Scope::labels);
    add(all, place.key("groups"), Scope::groups);
    add(all, place.key("belongs-to"), Scope::facets);
    add(all, place.key("hosts"), Scope::hosts);
    if (document.at(place.key("approval")) instanceof JsonPrimitive wanted) {
      boolean with = wanted.getAsBoolean();
      all.add(with ? Scope.WITH_APPROVAL : Scope.not(Scope.WITH_APPROVAL));
    }
    return Scope.all(all);
  }

  private void add(List<Scope> all, Place place, Function<Names, Scope> scope) {
    names(place).map(scope).ifPresent(all::add);
  }
}
