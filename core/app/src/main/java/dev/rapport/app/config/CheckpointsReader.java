package dev.rapport.app.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.checkpoint.BuiltIn;
import dev.rapport.engine.checkpoint.BuiltInSettings;
import dev.rapport.engine.checkpoint.Checkpoint;
import java.util.List;
import java.util.stream.StreamSupport;

/** Turns {@code checkpoints} into the engine's rules. */
final class CheckpointsReader {
  private static final Place CHECKPOINTS = Place.ROOT.key("checkpoints");

  private final Document document;

  CheckpointsReader(Document document) {
    this.document = document;
  }

  /** The built-in ones that are wanted, then the admin's own. */
  List<Checkpoint> read() {
    List<String> wanted = wanted();
    return new BuiltIn(BuiltInSettings.USUAL)
        .all().stream().filter(one -> wanted.contains(one.id())).toList();
  }

  private List<String> wanted() {
    Place builtin = CHECKPOINTS.key("builtin");
    if (document.at(builtin) instanceof JsonArray ids) {
      return StreamSupport.stream(ids.spliterator(), false).map(id -> id.getAsString()).toList();
    }
    boolean none =
        document.at(builtin) instanceof JsonPrimitive word && word.getAsString().equals("none");
    return none ? List.of() : BuiltIn.IDS;
  }
}
