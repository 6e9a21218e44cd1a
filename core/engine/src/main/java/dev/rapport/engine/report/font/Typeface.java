package dev.rapport.engine.report.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Liberation Sans (SIL Open Font License): Latin, Greek and Cyrillic. A font that is shipped makes
 * the same drawing and the same PDF on every machine, also on one that has no fonts.
 */
public enum Typeface {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf"),
  MONOSPACED("LiberationMono-Regular.ttf");

  /** The family of those without a fixed width. */
  public static final String FAMILY = "Liberation Sans";

  private final String file;

  Typeface(String file) {
    this.file = "/liberation/" + file;
  }

  /** The font file, to be closed by its reader. */
  public InputStream open() {
    InputStream in = Typeface.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the jar lacks " + file);
    }
    return in;
  }

  /**
   * The font to measure and draw with.
   *
   * @param size in points, more than 0
   */
  public Font font(float size) {
    return Loaded.of(this).deriveFont(size);
  }

  /** Read once: it is asked for by every axis of every chart. */
  private static final class Loaded {
    private static final Font REGULAR_FONT = read(REGULAR);

    static Font of(Typeface typeface) {
      return typeface == REGULAR ? REGULAR_FONT : read(typeface);
    }

    private static Font read(Typeface typeface) {
      try (InputStream in = typeface.open()) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (FontFormatException e) {
        throw new IllegalStateException("the jar's " + typeface.file + " is no font", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
