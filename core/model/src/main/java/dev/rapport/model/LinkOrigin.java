package dev.rapport.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How one ticket refers to another; the names of the configuration's {@code links.from}. */
public enum LinkOrigin {
  /** A link to another system, kept on the ticket (Jira's remote links). */
  REMOTE_LINK,
  /** The other system's name for it, in a field made for that (ServiceNow). */
  CORRELATION_ID,
  /** A key that somebody mentioned; counts only where the admin chose it. */
  KEY_IN_TEXT;

  /** The name in JSON, configuration and tables: lower case with dashes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The origin with this {@link #id()}.
   *
   * @throws IllegalArgumentException naming all of them, when there is none
   */
  public static LinkOrigin of(String id) {
    return Arrays.stream(values())
        .filter(origin -> origin.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no such link: " + id + "; one of " + ids()));
  }

  private static String ids() {
    return Arrays.stream(values()).map(LinkOrigin::id).collect(Collectors.joining(", "));
  }
}
