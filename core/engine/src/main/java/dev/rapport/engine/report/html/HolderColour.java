package dev.rapport.engine.report.html;

import dev.rapport.model.Holder;

/**
 * A holder's colour on paper, from Okabe and Ito's set, which colour-blind readers can tell apart;
 * the style sheet of the screen has the same ones, and lighter ones for the dark.
 */
enum HolderColour {
  GREEN(Holder.IT_ACTIVE, "#009e73"),
  ORANGE(Holder.IT_QUEUE, "#e69f00"),
  VERMILION(Holder.IT_HOLD, "#d55e00"),
  BLUE(Holder.REQUESTER, "#0072b2"),
  PURPLE(Holder.VENDOR, "#cc79a7"),
  GREY(Holder.UNCONFIRMED, "#8c8c8c"),
  LIGHT_GREY(Holder.DONE, "#c8c8c8"),
  OUTLINE(Holder.UNKNOWN, "#ffffff");

  private final Holder holder;
  private final String hex;

  HolderColour(Holder holder, String hex) {
    this.holder = holder;
    this.hex = hex;
  }

  /** As a style sheet writes it: {@code #009e73}. */
  static String of(Holder holder) {
    for (HolderColour colour : values()) {
      if (colour.holder == holder) {
        return colour.hex;
      }
    }
    throw new IllegalArgumentException("no colour for " + holder);
  }
}
