package dev.rapport.engine.report;

/** A share as a bar of blocks. */
final class ShareBar {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private ShareBar() {}

  /**
   * To an eighth of a character.
   *
   * @param share 0 to 1
   * @param width characters that stand for 1
   */
  static String blocks(double share, int width) {
    int eighths = (int) Math.round(share * width * 8);
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return "█".repeat(eighths / 8) + rest;
  }
}
