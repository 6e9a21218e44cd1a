package dev.rapport.jira.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account. Cloud gives {@code accountId} and {@code accountType}, Data Center {@code key} and
 * {@code name}; privacy settings may take away everything else. The display name is not read.
 */
public record JiraUser(
    @Nullable String accountId,
    @Nullable String accountType,
    @Nullable String key,
    @Nullable String name,
    @Nullable String emailAddress,
    @Nullable String timeZone) {
  /** What Cloud calls a user whose record was lost in an import. */
  private static final String LOST = "unknown";

  /** The id that stays: account id, else key, else name; null for a user that was erased. */
  public @Nullable String stableId() {
    if (isGiven(accountId)) {
      return LOST.equals(accountId) ? null : accountId;
    }
    return isGiven(key) ? key : isGiven(name) ? name : null;
  }

  /** A user inside a custom field; empty where it is none. */
  public static Optional<JiraUser> of(JsonElement element) {
    return element instanceof JsonObject user
        ? Optional.of(
            new JiraUser(
                text(user, "accountId"),
                text(user, "accountType"),
                text(user, "key"),
                text(user, "name"),
                text(user, "emailAddress"),
                text(user, "timeZone")))
        : Optional.empty();
  }

  private static @Nullable String text(JsonObject user, String name) {
    return user.get(name) instanceof JsonPrimitive value ? value.getAsString() : null;
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
