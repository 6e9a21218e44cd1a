package dev.rapport.jira.write;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One custom field of an issue that a write speaks of.
 *
 * @param present what it says
 * @param ours what we last wrote there, or a list of what that may be
 * @param wanted what it should say; null for nothing
 */
record FieldState(JsonElement present, @Nullable JsonElement ours, @Nullable JsonElement wanted) {
  boolean isFilled() {
    return wanted != null;
  }

  boolean isAPersons() {
    return !present.isJsonNull() && !isOneOf(ours) && !isOneOf(wanted);
  }

  /** What has to be written; empty where it says so already, or is a person's. */
  Optional<JsonElement> change() {
    JsonElement next = wanted == null ? JsonNull.INSTANCE : wanted;
    return same(present, next) || isAPersons() ? Optional.empty() : Optional.of(next);
  }

  private boolean isOneOf(@Nullable JsonElement values) {
    if (values instanceof JsonArray list) {
      return list.asList().stream().anyMatch(value -> same(present, value));
    }
    return values != null && same(present, values);
  }

  /** Jira gives a number that was written as 3 back as 3.0. */
  private static boolean same(JsonElement one, JsonElement other) {
    return one.equals(other)
        || number(one).filter(number -> isEqual(number, number(other))).isPresent();
  }

  private static boolean isEqual(BigDecimal one, Optional<BigDecimal> other) {
    return other.filter(number -> number.compareTo(one) == 0).isPresent();
  }

  private static Optional<BigDecimal> number(JsonElement value) {
    return value instanceof JsonPrimitive plain && plain.isNumber()
        ? Optional.of(plain.getAsBigDecimal())
        : Optional.empty();
  }
}
