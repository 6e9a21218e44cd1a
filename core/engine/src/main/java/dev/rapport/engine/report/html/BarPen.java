package dev.rapport.engine.report.html;

import dev.rapport.model.Holder;

/** How a part of a bar is drawn. Places along the bar are shares of it, 0 to 1. */
interface BarPen {
  /** The part itself, as SVG. */
  String ground(Holder holder, double from, double to);

  /** A letter and perhaps more, as SVG, with its middle there. */
  String words(String words, double middle);

  /** The attribute that says which units it draws in, for so much of a bar; may be "". */
  String viewBox(double share);

  /** How much of a bar is as long as the bar is high, 0 to 1. */
  double square();
}
