package dev.rapport.engine.report.html;

/** What a report is looked at on. */
public enum Medium {
  /** A page that follows its reader: light or dark, wide or narrow. */
  SCREEN,
  /** Sheets that are printed, perhaps in black: drawings carry their own colours and lines. */
  PAPER,
  /** Words alone: bars are letters, and charts are left to the tables beside them. */
  TEXT;

  /**
   * What bars are drawn with.
   *
   * @param height of a bar that is 1,000 long, where that has to be known
   */
  BarPen pen(double height) {
    return this == PAPER ? new PaperPen(height) : new ScreenPen();
  }
}
