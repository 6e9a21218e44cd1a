package dev.rapport.jira.json;

import org.jspecify.annotations.Nullable;

/** A field of the site; names are not unique, so that the schema says what it is. */
public record JiraField(@Nullable String id, @Nullable Schema schema) {
  /** The kind of a field. */
  public record Schema(@Nullable String type, @Nullable String custom) {}
}
