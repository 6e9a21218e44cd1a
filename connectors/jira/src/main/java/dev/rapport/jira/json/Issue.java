package dev.rapport.jira.json;

import com.google.gson.JsonElement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One issue of an answer.
 *
 * @param id the number that survives moves
 * @param changelog only where it was asked for
 * @param properties only those that were asked for
 */
public record Issue(
    @Nullable String id,
    @Nullable String key,
    @Nullable IssueFields fields,
    @Nullable Changelog changelog,
    @Nullable Map<String, JsonElement> properties) {
  /**
   * When it was created, to the second: no index of Jira is known to be finer. Null if not told.
   */
  public @Nullable Instant born() {
    Instant created = fields == null ? null : fields.standard().created();
    return created == null ? null : created.truncatedTo(ChronoUnit.SECONDS);
  }
}
