package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.CHECKPOINT;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.checkpoint.BuiltIn;
import dev.rapport.engine.checkpoint.Change;
import dev.rapport.engine.checkpoint.Checkpoint;
import dev.rapport.engine.checkpoint.Need;
import dev.rapport.engine.checkpoint.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns {@code checkpoints} into the engine's rules. */
final class CheckpointsReader {
  private static final Place CHECKPOINTS = Place.ROOT.key("checkpoints");

  private final Document document;
  private final Set<String> taken = new HashSet<>(BuiltIn.IDS);

  CheckpointsReader(Document document) {
    this.document = document;
  }

  /** The built-in ones that are wanted, then the admin's own, in the order of the file. */
  List<Checkpoint> read() {
    List<String> wanted = wanted();
    List<Checkpoint> rules = new ArrayList<>();
    new BuiltIn(new BuiltInReader(document).read())
        .all().stream().filter(one -> wanted.contains(one.id())).forEach(rules::add);
    Place custom = CHECKPOINTS.key("custom");
    int own = document.at(custom) instanceof JsonArray list ? list.size() : 0;
    for (int i = 0; i < own; i++) {
      custom(custom.index(i), rules);
    }
    return rules;
  }

  private List<String> wanted() {
    Place builtin = CHECKPOINTS.key("builtin");
    if (document.at(builtin) instanceof JsonArray ids) {
      for (int i = 0; i < ids.size(); i++) {
        known(builtin.index(i), ids.get(i).getAsString());
      }
      return ids.asList().stream().map(JsonElement::getAsString).toList();
    }
    boolean none =
        document.at(builtin) instanceof JsonPrimitive word && word.getAsString().equals("none");
    return none ? List.of() : BuiltIn.IDS;
  }

  private void known(Place place, String id) {
    if (!BuiltIn.IDS.contains(id)) {
      document.report(
          CHECKPOINT,
          place,
          "no built-in checkpoint of this name; "
              + NearestName.hint(id, BuiltIn.IDS)
              + "known: "
              + String.join(", ", BuiltIn.IDS));
    }
  }

  private void custom(Place place, List<Checkpoint> rules) {
    String id = text(place.key("id"));
    if (!taken.add(id)) {
      document.report(
          CHECKPOINT, place.key("id"), "another checkpoint has this id; take a new one");
    }
    Scope scope = new ScopeReader(document).scope(place.key("applies-to")).orElse(Scope.EVERYTHING);
    List<Need> needs = NeedsReader.read(document, place.key("needs"));
    if (!needs.isEmpty()) {
      rules.add(new Checkpoint(id, scope, needs, changes(place), text(place.key("held"))));
    }
  }

  private Set<Change> changes(Place place) {
    return document.at(place.key("stale-when")) instanceof JsonArray names
        ? names.asList().stream()
            .map(name -> Change.of(name.getAsString()))
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private String text(Place place) {
    return document.at(place) instanceof JsonPrimitive text ? text.getAsString() : "";
  }
}
