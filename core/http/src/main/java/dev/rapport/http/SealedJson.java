package dev.rapport.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Seal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the {@link Seal} of a summary that a host shows; hosts may order members as they like. */
public final class SealedJson {
  private SealedJson() {}

  /** The text as JSON; one that is none, as a JSON string. */
  public static JsonElement read(String text) {
    try {
      return JsonParser.parseString(text);
    } catch (JsonParseException e) {
      return new JsonPrimitive(text);
    }
  }

  /**
   * Whether a write may take the place of what stands there: it is ours as we wrote it, what the
   * write comes from or leads to, or an admin agreed to lose it.
   */
  public static boolean givesWay(JsonElement standing, HostWrite write) {
    return isWhole(standing)
        || Stream.of(Optional.ofNullable(write.before()), write.wanted())
            .flatMap(Optional::stream)
            .anyMatch(text -> read(text).equals(standing))
        || hash(standing).equals(write.replaces());
  }

  /** Whether it carries a seal that fits the rest: one of ours, as we wrote it. */
  public static boolean isWhole(JsonElement standing) {
    return seal(standing).filter(seal -> seal.equals(Seal.of(rest(standing)))).isPresent();
  }

  /** SHA-256 of all of it, the same in whichever order a host gives the members. */
  public static String hash(JsonElement standing) {
    return Seal.of(sorted(standing).toString());
  }

  private static Optional<String> seal(JsonElement standing) {
    return Optional.of(standing)
        .filter(JsonElement::isJsonObject)
        .flatMap(object -> Optional.ofNullable(object.getAsJsonObject().get(Seal.MEMBER)))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  private static String rest(JsonElement standing) {
    JsonObject rest = sorted(standing).getAsJsonObject();
    rest.remove(Seal.MEMBER);
    return rest.toString();
  }

  private static JsonElement sorted(JsonElement element) {
    if (element.isJsonObject()) {
      JsonObject object = new JsonObject();
      new TreeMap<>(element.getAsJsonObject().asMap())
          .forEach((name, value) -> object.add(name, sorted(value)));
      return object;
    }
    if (element.isJsonArray()) {
      JsonArray array = new JsonArray();
      element.getAsJsonArray().forEach(item -> array.add(sorted(item)));
      return array;
    }
    return element;
  }
}
