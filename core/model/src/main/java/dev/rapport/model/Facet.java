package dev.rapport.model;

import java.util.Locale;

/** What tickets can be grouped by, besides the group that holds them. */
public enum Facet {
  PROJECT,
  SERVICE,
  ORGANISATION,
  TYPE,
  SITE;

  /** The name in JSON, configuration and {@code --group-by}: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
