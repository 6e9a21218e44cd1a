package dev.rapport.app.terminal;

import dev.rapport.model.Holder;

/**
 * How a holder looks in a bar: a colour of Okabe and Ito's set, which colour-blind readers can tell
 * apart. It never stands alone: letters and words are beside it.
 *
 * @param rgb 24-bit colour
 * @param code of the sixteen ANSI foreground colours, the nearest
 * @param block what fills a bar; a pattern where the colour is grey
 */
record HolderLook(int rgb, int code, char block) {

  static HolderLook of(Holder holder) {
    return switch (holder) {
      case IT_ACTIVE -> new HolderLook(0x009E73, 32, '█');
      case IT_QUEUE -> new HolderLook(0xE69F00, 33, '█');
      case IT_HOLD -> new HolderLook(0xD55E00, 31, '█');
      case REQUESTER -> new HolderLook(0x0072B2, 34, '█');
      case VENDOR -> new HolderLook(0xCC79A7, 35, '█');
      case UNCONFIRMED -> new HolderLook(0x8C8C8C, 37, '▒');
      case DONE -> new HolderLook(0xC8C8C8, 90, '█');
      case UNKNOWN -> new HolderLook(0x8C8C8C, 37, '░');
    };
  }
}
