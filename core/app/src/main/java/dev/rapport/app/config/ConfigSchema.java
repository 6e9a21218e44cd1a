package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.MISSING_KEY;
import static dev.rapport.app.config.ConfigProblem.Kind.UNKNOWN_KEY;
import static dev.rapport.app.config.ConfigProblem.Kind.WRONG_VALUE;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.rapport.connector.ConnectorInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON Schema that ships with the product (draft 2020-12), and its verdicts in words: the
 * {@code description} of each schema says what its place needs.
 */
final class ConfigSchema {
  private static final String RESOURCE = "/dev/rapport/schema/rapport-config-1.json";

  /** Marks what is accepted and does nothing yet. */
  private static final String IDLE = "x-idle";

  private final JsonObject schema = JsonParser.parseString(text()).getAsJsonObject();

  /** The shipped schema, with the settings that these connectors take of their own. */
  ConfigSchema(List<ConnectorInfo> connectors) {
    JsonObject host = Pointers.resolve(schema, "/$defs/host").getAsJsonObject();
    for (ConnectorInfo connector : connectors) {
      connector.settings().forEach(setting -> ConnectorKeys.add(host, setting));
    }
  }

  /** Reports everything about the document that the schema does not allow; one per place. */
  void check(Document document) {
    Map<String, Error> worst = new LinkedHashMap<>();
    for (Error error : validate(document).getErrors()) {
      worst.merge(error.getInstanceLocation(), error, ConfigSchema::broader);
    }
    worst.values().forEach(error -> report(document, error));
  }

  /** The places of a document that are accepted and do nothing in this version. */
  List<String> idle(Document document) {
    return document.lines().keySet().stream()
        .filter(place -> rule(place).has(IDLE))
        .map(Place::dotted)
        .sorted()
        .toList();
  }

  /** What the schema says of a place; an empty object where it says nothing. */
  private JsonObject rule(Place place) {
    if (place.equals(Place.ROOT)) {
      return schema;
    }
    JsonObject parent = rule(place.parent());
    if (parent.has("$ref")) {
      String pointer = parent.get("$ref").getAsString().substring(1);
      parent = Pointers.resolve(schema, pointer).getAsJsonObject();
    }
    JsonElement rule = parent.get("items");
    if (parent.has("properties")) {
      rule = parent.getAsJsonObject("properties").get(place.last());
    }
    return rule instanceof JsonObject object ? object : new JsonObject();
  }

  /** That the shipped schema is a schema is for a test to see, not for every command. */
  private Validator.Result validate(Document document) {
    return new ValidatorFactory()
        .withJsonNodeFactory(new GsonNode.Factory())
        .withDisabledSchemaValidation(true)
        .validate(schema, document.root());
  }

  /** Of several verdicts on one place, the one that speaks of all alternatives. */
  private static Error broader(Error one, Error other) {
    return "anyOf".equals(other.getKeyword()) ? other : one;
  }

  private void report(Document document, Error error) {
    Place place = new Place(error.getInstanceLocation());
    String pointer =
        error.getSchemaLocation().substring(error.getSchemaLocation().indexOf('#') + 1);
    JsonElement rule = Pointers.resolve(schema, pointer);
    if ("required".equals(error.getKeyword())) {
      reportMissing(document, place, rule.getAsJsonObject());
    } else if (pointer.endsWith("/additionalProperties") && !rule.isJsonObject()) {
      reportUnknown(document, place, pointer);
    } else {
      document.report(WRONG_VALUE, place, "needs " + need(rule));
    }
  }

  private static void reportMissing(Document document, Place place, JsonObject rule) {
    JsonElement given = document.at(place);
    for (JsonElement key : rule.getAsJsonArray("required")) {
      if (given instanceof JsonObject object && !object.has(key.getAsString())) {
        document.report(MISSING_KEY, place.key(key.getAsString()), "is missing; add it here");
      }
    }
  }

  private void reportUnknown(Document document, Place place, String pointer) {
    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
    List<String> known =
        List.copyOf(Pointers.resolve(schema, parent + "/properties").getAsJsonObject().keySet());
    document.report(
        UNKNOWN_KEY,
        place,
        "is not a key of this place; "
            + NearestName.hint(place.last(), known)
            + "known here: "
            + String.join(", ", known));
  }

  private static String need(JsonElement rule) {
    return rule instanceof JsonObject object && object.has("description")
        ? object.get("description").getAsString()
        : "another value";
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(ConfigSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
