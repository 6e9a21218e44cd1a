package dev.rapport.engine.holder;

import dev.rapport.model.Holder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose turn it is from the words of a status and its hold reason (MEASURES, name rules):
 * whole words, case folded, both labels together, so that "Pending" for "Customer" is understood.
 */
final class NameRules {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameRules() {}

  /** Whose turn the words make it; empty where they do not say. */
  static Optional<Holder> read(String status, @Nullable String holdReason) {
    String words = spaced(status + " " + (holdReason == null ? "" : holdReason));
    if (hasAny(words, "waiting", "awaiting", "wait", "pending")) {
      if (hasAny(words, "customer", "user", "caller", "reporter")
          || hasAny(words, "requester", "info", "information")) {
        return Optional.of(Holder.REQUESTER);
      }
      if (hasAny(words, "vendor", "supplier", "third party", "partner")) {
        return Optional.of(Holder.VENDOR);
      }
    }
    boolean held = hasAny(words, "on hold", "blocked", "pending");
    return held ? Optional.of(Holder.IT_HOLD) : Optional.empty();
  }

  /** The words with a single space around each, so that a phrase is found as a substring. */
  private static String spaced(String text) {
    return BETWEEN_WORDS.matcher(" " + text.toLowerCase(Locale.ROOT) + " ").replaceAll(" ");
  }

  private static boolean hasAny(String words, String... phrases) {
    return Stream.of(phrases).anyMatch(phrase -> words.contains(" " + phrase + " "));
  }
}
