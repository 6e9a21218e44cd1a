package dev.rapport.engine.pair;

import dev.rapport.connector.ConnectorInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two kinds of tracker whose tickets form pairs; tickets of any other kind stand alone. */
public enum Tracker {
  SERVICENOW,
  JIRA;

  /** The name in the configuration's {@code links.lead}: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that a connector reads; Jira has one for each of its editions. */
  public static Optional<Tracker> of(ConnectorInfo info) {
    String type = info.type();
    return Arrays.stream(values())
        .filter(one -> type.equals(one.id()) || type.startsWith(one.id() + "-"))
        .findFirst();
  }
}
