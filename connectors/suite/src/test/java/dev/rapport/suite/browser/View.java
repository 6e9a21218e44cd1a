package dev.rapport.suite.browser;

import com.microsoft.playwright.options.ColorScheme;

/** How a reader looks at a page: on what width, in which colours. */
public enum View {
  DESK(1_280, ColorScheme.LIGHT),
  DESK_AT_NIGHT(1_280, ColorScheme.DARK),
  PHONE(360, ColorScheme.LIGHT),
  PHONE_AT_NIGHT(360, ColorScheme.DARK);

  final int width;
  final ColorScheme colours;

  View(int width, ColorScheme colours) {
    this.width = width;
    this.colours = colours;
  }
}
