package dev.rapport.connector;

import dev.rapport.model.Sha256;

/**
 * A hash that a summary carries of the rest of itself, by which whoever writes it next sees that
 * nobody edited it. It proves no author: whoever wants to may seal what they wrote.
 */
public final class Seal {
  /** The summary's member that holds it. */
  public static final String MEMBER = "seal";

  private Seal() {}

  /**
   * The seal of a summary.
   *
   * @param rest compact JSON without {@value #MEMBER}, the members of every object sorted
   * @return SHA-256 in 64 lower-case hexadecimal digits
   */
  public static String of(String rest) {
    return Sha256.hex(rest);
  }
}
