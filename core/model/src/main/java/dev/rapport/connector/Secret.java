package dev.rapport.connector;

/**
 * A password or token that does not print itself. Two secrets are never equal but to themselves.
 */
public final class Secret {
  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /** Wraps the clear value. */
  public static Secret of(String value) {
    return new Secret(value);
  }

  /** The clear value, for the one place that signs a call with it. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "***";
  }
}
