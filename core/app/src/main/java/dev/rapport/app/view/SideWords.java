package dev.rapport.app.view;

import dev.rapport.model.Side;

/** Sides as IT reads them. */
public final class SideWords {
  private SideWords() {}

  /** The side's name in words. */
  public static String of(Side side) {
    return switch (side) {
      case IT -> "IT";
      case REQUESTER -> "requester";
      case VENDOR -> "supplier";
      case NOBODY -> "bots";
      case UNKNOWN -> "not known";
    };
  }
}
