package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No key of the schema goes untested: each stands in a sample, and each can be wrong. */
class SchemaKeysTest {
  private static final String SCHEMA = "/dev/rapport/schema/rapport-config-1.json";

  /** What can be written in two ways stands in the second sample in the other. */
  private static final List<String> SAMPLES = List.of("every-key.yaml", "every-version.yaml");

  @TempDir Path folder;

  @Test
  void theSamplesHaveEveryKeyOfTheSchema() {
    JsonObject schema = JsonParser.parseString(Given.resource(SCHEMA)).getAsJsonObject();
    Set<String> known = new TreeSet<>();
    collect(schema, schema, "", known);
    Set<String> used = new TreeSet<>();
    for (String name : SAMPLES) {
      Document sample = YamlReader.read(new Given(folder).file(Given.resource(name)));
      collect(sample.root(), "", used);
    }

    assertThat(used).containsAll(known);
  }

  @Test
  void theSchemaIsOneByItsOwnDraft() {
    JsonObject schema = JsonParser.parseString(Given.resource(SCHEMA)).getAsJsonObject();

    assertThatCode(
            () ->
                new ValidatorFactory()
                    .withJsonNodeFactory(new GsonNode.Factory())
                    .createValidator()
                    .registerSchema(schema))
        .doesNotThrowAnyException();
  }

  @Test
  void everyKeySaysWhatItNeedsWhenItsValueIsOfAnotherShape() {
    SAMPLES.forEach(this::assertEveryKeySaysWhatItNeeds);
  }

  private void assertEveryKeySaysWhatItNeeds(String name) {
    Given given = new Given(folder);
    Document sample = YamlReader.read(given.file(Given.resource(name)));
    for (Place place : sample.lines().keySet()) {
      Document wrong = YamlReader.read(given.file(Given.resource(name)));
      if (place.equals(Place.ROOT) || !breakShape(wrong, place)) {
        continue;
      }
      new ConfigSchema(Given.CONNECTORS).check(wrong);

      assertThat(wrong.problems())
          .as(place.dotted())
          .anySatisfy(problem -> assertThat(problem.key()).isEqualTo(place.dotted()))
          .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("another value"));
    }
  }

  /** Puts a value of another shape there; false where the schema leaves the shape open. */
  private static boolean breakShape(Document document, Place place) {
    JsonElement parent = document.at(place.parent());
    JsonElement wrong =
        document.at(place).isJsonPrimitive() ? new JsonObject() : new JsonPrimitive("text");
    if (parent instanceof JsonObject object) {
      object.add(place.last(), wrong);
    } else if (parent instanceof JsonArray array) {
      array.set(Integer.parseInt(place.last()), wrong);
    }
    return true;
  }

  private static void collect(
      JsonObject schema, JsonElement rule, String prefix, Set<String> known) {
    if (!(rule instanceof JsonObject object)) {
      return;
    }
    if (object.has("$ref")) {
      String pointer = object.get("$ref").getAsString().substring(1);
      collect(schema, Pointers.resolve(schema, pointer), prefix, known);
    }
    if (object.has("items")) {
      collect(schema, object.get("items"), prefix + "[]", known);
    }
    if (object.has("properties")) {
      object
          .getAsJsonObject("properties")
          .entrySet()
          .forEach(
              property -> {
                known.add(prefix + "." + property.getKey());
                collect(schema, property.getValue(), prefix + "." + property.getKey(), known);
              });
    }
  }

  private static void collect(JsonElement value, String prefix, Set<String> used) {
    if (value instanceof JsonObject object) {
      for (var entry : object.entrySet()) {
        used.add(prefix + "." + entry.getKey());
        collect(entry.getValue(), prefix + "." + entry.getKey(), used);
      }
    } else if (value instanceof JsonArray array) {
      array.forEach(entry -> collect(entry, prefix + "[]", used));
    }
  }
}
