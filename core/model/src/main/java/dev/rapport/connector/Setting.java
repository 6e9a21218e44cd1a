package dev.rapport.connector;

/**
 * One setting that a connector takes, by its place under the host in {@code rapport.yaml}.
 *
 * @param name dotted, for example {@code scope.table}
 * @param purpose one sentence for the commented configuration that {@code init} writes
 * @param required whether the connector cannot work without it
 * @param secret whether its value is never shown
 * @param example a value that {@code init} may begin with; "" where none makes sense
 */
public record Setting(
    String name, String purpose, boolean required, boolean secret, String example) {
  /** A setting that may be left out. */
  public static Setting optional(String name, String purpose) {
    return new Setting(name, purpose, false, false, "");
  }

  /** A setting that must be there. */
  public static Setting required(String name, String purpose) {
    return required(name, purpose, "");
  }

  /** A setting that must be there, and what a first configuration says for it. */
  public static Setting required(String name, String purpose, String example) {
    return new Setting(name, purpose, true, false, example);
  }

  /** A setting that must be there and is never shown. */
  public static Setting secret(String name, String purpose) {
    return new Setting(name, purpose, true, true, "");
  }
}
