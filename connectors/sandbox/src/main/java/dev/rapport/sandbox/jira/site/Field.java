package dev.rapport.sandbox.jira.site;

import org.jspecify.annotations.Nullable;

/**
 * A field that issues have.
 *
 * @param id {@code status}, or {@code customfield_10050}
 * @param name as people see it, and as older histories spell it
 * @param kind how values are kept and shown
 * @param custom the kind its maker gave a custom field; null for a system field
 */
public record Field(String id, String name, Kind kind, @Nullable String custom) {

  /** How values are kept and shown. */
  public enum Kind {
    TEXT("string"),
    RICH_TEXT("string"),
    NUMBER("number"),
    INSTANT("datetime"),
    DATE("date"),
    USER("user"),
    USERS("array"),
    LABELS("array"),
    STATUS("status"),
    PROJECT("project"),
    NAMED("option"),
    NAMED_LIST("array"),
    COMMENTS("comments-page"),
    /** The runs of a service level's clock, which follow from the history. */
    CLOCK("sd-servicelevelagreement"),
    APPROVALS("sd-approvals"),
    OTHER("any");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** What Jira calls the type of a field's schema. */
    public String type() {
      return type;
    }
  }

  /** A field that every site has. */
  public static Field system(String id, String name, Kind kind) {
    return new Field(id, name, kind, null);
  }

  /** A field that somebody added; the number is the end of its id. */
  public static Field custom(int number, String name, Kind kind, String maker) {
    return new Field("customfield_" + number, name, kind, maker);
  }

  /** Whether it was added to the site. */
  public boolean isCustom() {
    return custom != null;
  }
}
