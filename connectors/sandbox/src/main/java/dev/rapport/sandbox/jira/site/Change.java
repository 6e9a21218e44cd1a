package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one account changed at one moment; Jira calls it a history.
 *
 * @param author an account's id; null where nobody is named
 * @param metadata what the writer said of the change; null when nothing
 */
public record Change(
    long id, @Nullable String author, Instant at, List<Item> items, @Nullable JsonObject metadata) {

  public Change {
    items = List.copyOf(items);
  }

  /**
   * One changed field.
   *
   * @param field the field's name as histories spell it
   * @param fieldId the field's id; null for what is no field, such as a link
   * @param from the old value's id; null where it has none
   * @param fromText the old value as people see it; null where there was none
   */
  public record Item(
      String field,
      @Nullable String fieldId,
      @Nullable String from,
      @Nullable String fromText,
      @Nullable String to,
      @Nullable String toText) {}
}
