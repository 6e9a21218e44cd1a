package dev.rapport.jira.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of a description what one path needs: a hundredth of a large file. */
final class PartsOfSpec {
  private static final String PATHS = "paths";
  private static final String COMPONENTS = "components";
  private static final String REFERENCE = "#/" + COMPONENTS + "/";
  private static final Pattern OPEN = Pattern.compile("\\{[^/]+?}");

  private final JsonObject whole;

  PartsOfSpec(JsonObject whole) {
    this.whole = whole;
  }

  /** The path of the file that an address is of, the most literal one first; "" for none. */
  String template(String address) {
    return whole.getAsJsonObject(PATHS).keySet().stream()
        .filter(template -> address.matches(OPEN.matcher(template).replaceAll("[^/]+")))
        .max(Comparator.comparingInt(template -> OPEN.matcher(template).replaceAll("").length()))
        .orElse("");
  }

  /** The same description with that path alone, and all that it refers to. */
  JsonObject of(String template) {
    JsonObject paths = new JsonObject();
    if (!template.isEmpty()) {
      paths.add(template, whole.getAsJsonObject(PATHS).get(template));
    }
    JsonObject part = new JsonObject();
    whole.asMap().forEach(part::add);
    part.add(PATHS, paths);
    part.add(COMPONENTS, components(paths));
    return part;
  }

  private JsonObject components(JsonElement from) {
    JsonObject components = new JsonObject();
    JsonObject all = whole.getAsJsonObject(COMPONENTS);
    if (all.has("securitySchemes")) {
      components.add("securitySchemes", all.get("securitySchemes"));
    }
    collect(from, components, new HashSet<>());
    return components;
  }

  private void collect(JsonElement from, JsonObject components, Set<String> seen) {
    references(from)
        .filter(seen::add)
        .forEach(
            reference -> {
              String[] place = reference.substring(REFERENCE.length()).split("/", 2);
              JsonElement meant =
                  whole.getAsJsonObject(COMPONENTS).getAsJsonObject(place[0]).get(place[1]);
              if (!components.has(place[0])) {
                components.add(place[0], new JsonObject());
              }
              components.getAsJsonObject(place[0]).add(place[1], meant);
              collect(meant, components, seen);
            });
  }

  private static Stream<String> references(JsonElement element) {
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList().stream().flatMap(PartsOfSpec::references);
    }
    if (element.isJsonObject()) {
      return element.getAsJsonObject().asMap().entrySet().stream()
          .map(Map.Entry::getValue)
          .flatMap(PartsOfSpec::references);
    }
    return element instanceof JsonPrimitive text && text.getAsString().startsWith(REFERENCE)
        ? Stream.of(text.getAsString())
        : Stream.empty();
  }
}
