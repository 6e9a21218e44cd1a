package dev.rapport.sandbox.jira.site;

/** A status that issues can be in. */
public record Status(String id, String name, Category category) {

  /** What every status belongs to, by the numbers and keys that all sites share. */
  public enum Category {
    UNDEFINED(1, "undefined", "medium-gray", "No Category"),
    NEW(2, "new", "blue-gray", "To Do"),
    INDETERMINATE(4, "indeterminate", "yellow", "In Progress"),
    DONE(3, "done", "green", "Done");

    private final int id;
    private final String key;
    private final String colour;
    private final String label;

    Category(int id, String key, String colour, String label) {
      this.id = id;
      this.key = key;
      this.colour = colour;
      this.label = label;
    }

    public int id() {
      return id;
    }

    public String key() {
      return key;
    }

    public String colour() {
      return colour;
    }

    public String label() {
      return label;
    }

    /** The category of a key; {@link #UNDEFINED} when there is none. */
    public static Category ofKey(String key) {
      for (Category category : values()) {
        if (category.key.equals(key)) {
          return category;
        }
      }
      return UNDEFINED;
    }
  }
}
