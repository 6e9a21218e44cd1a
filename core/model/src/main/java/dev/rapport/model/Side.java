package dev.rapport.model;

import java.util.Locale;

/** On whose side of a ticket somebody stands (MEASURES, "Sides"). */
public enum Side {
  IT,
  REQUESTER,
  VENDOR,
  /** A bot: its acts are nobody's. */
  NOBODY,
  /** The acting account is not known. */
  UNKNOWN;

  /** The name in JSON and configuration: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a person of a known side acts. */
  public boolean isSomebody() {
    return this == IT || this == REQUESTER || this == VENDOR;
  }
}
