package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.DUPLICATE_KEY;
import static dev.rapport.app.config.ConfigProblem.Kind.TOO_COMPLEX;
import static dev.rapport.app.config.ConfigProblem.Kind.YAML;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns YAML nodes into JSON values and remembers the line of each. */
final class YamlValues {
  private static final int DEEPEST = 40;

  private final String file;
  private final Map<Place, Integer> lines = new HashMap<>();
  private final List<ConfigProblem> problems = new ArrayList<>();
  private final int most;
  private int values;

  /** Values of a file that may stand for so many. */
  YamlValues(String file, int most) {
    this.file = file;
    this.most = most;
  }

  Document document(Optional<Node> root) {
    JsonElement value = root.map(node -> value(node, Place.ROOT, 0)).orElse(JsonNull.INSTANCE);
    if (value instanceof JsonObject object) {
      return new Document(file, object, lines, problems);
    }
    if (value.isJsonNull()) {
      return new Document(file, new JsonObject(), lines, problems);
    }
    throw failure(YAML, 1, Place.ROOT, "has to be a mapping: keys, each with a colon");
  }

  private JsonElement value(Node node, Place place, int depth) {
    lines.putIfAbsent(place, line(node));
    if (++values > most || depth > DEEPEST) {
      throw failure(
          TOO_COMPLEX, line(node), place, "stands for too many values; write it without aliases");
    }
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, place, depth);
    }
    if (node instanceof SequenceNode sequence) {
      return sequence(sequence, place, depth);
    }
    return scalar((ScalarNode) node);
  }

  private JsonObject mapping(MappingNode mapping, Place place, int depth) {
    JsonObject object = new JsonObject();
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw failure(YAML, line(entry.getKeyNode()), place, "a key has to be a plain word");
      }
      Place at = place.key(key.getValue());
      if (object.has(key.getValue())) {
        problems.add(problem(DUPLICATE_KEY, line(key), at, "stands here twice; keep one"));
      }
      lines.putIfAbsent(at, line(key));
      object.add(key.getValue(), value(entry.getValueNode(), at, depth + 1));
    }
    return object;
  }

  private JsonArray sequence(SequenceNode sequence, Place place, int depth) {
    JsonArray array = new JsonArray();
    for (Node entry : sequence.getValue()) {
      array.add(value(entry, place.index(array.size()), depth + 1));
    }
    return array;
  }

  private static JsonElement scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return JsonNull.INSTANCE;
    }
    if (tag.equals(Tag.BOOL)) {
      return new JsonPrimitive(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(text);
    }
    return new JsonPrimitive(text);
  }

  /** Octal, hexadecimal, huge and infinite numbers stay texts: no key of ours takes one. */
  private static JsonPrimitive number(String text) {
    return text.matches("[-+]?\\d{1,15}(\\.\\d{1,15})?")
        ? new JsonPrimitive(new BigDecimal(text))
        : new JsonPrimitive(text);
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private ConfigException failure(ConfigProblem.Kind kind, int line, Place place, String message) {
    return new ConfigException(List.of(problem(kind, line, place, message)));
  }

  private ConfigProblem problem(ConfigProblem.Kind kind, int line, Place place, String message) {
    return new ConfigProblem(kind, file, line, place.dotted(), message);
  }
}
