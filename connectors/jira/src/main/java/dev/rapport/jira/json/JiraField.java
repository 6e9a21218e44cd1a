package dev.rapport.jira.json;

import org.jspecify.annotations.Nullable;

/** A field of the site; names are not unique, so that the schema says what it is. */
public record JiraField(@Nullable String id, @Nullable String name, @Nullable Schema schema) {
  /** A field without a name. */
  public JiraField(@Nullable String id, @Nullable Schema schema) {
    this(id, null, schema);
  }

  /** The kind of a field. */
  public record Schema(@Nullable String type, @Nullable String custom) {}

  /** Whether it has this id. */
  public boolean isOf(String other) {
    return other.equals(id);
  }

  /** Whether it has this id, and was made as this kind of custom field. */
  public boolean isOf(String other, String custom) {
    return isOf(other) && schema != null && custom.equals(schema.custom());
  }
}
