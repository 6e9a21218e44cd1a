package dev.rapport.app.terminal;

import dev.rapport.model.Holder;

/**
 * How a holder looks wherever there is a bar: a colour of Okabe and Ito's set, which colour-blind
 * readers can tell apart, and never the colour alone.
 *
 * @param letter stands for it where there is no colour
 * @param rgb 24-bit colour
 * @param code of the sixteen ANSI foreground colours, the nearest
 * @param block what fills a bar; a pattern where the colour is grey
 * @param words for IT, who reads the terminal
 */
record HolderLook(char letter, int rgb, int code, char block, String words) {

  static HolderLook of(Holder holder) {
    return switch (holder) {
      case IT_ACTIVE -> new HolderLook('A', 0x009E73, 32, '█', "with us, taken");
      case IT_QUEUE -> new HolderLook('Q', 0xE69F00, 33, '█', "with us, not taken");
      case IT_HOLD -> new HolderLook('H', 0xD55E00, 31, '█', "on hold inside IT");
      case REQUESTER -> new HolderLook('R', 0x0072B2, 34, '█', "waiting for the requester");
      case VENDOR -> new HolderLook('V', 0xCC79A7, 35, '█', "waiting for a supplier");
      case UNCONFIRMED -> new HolderLook('U', 0x8C8C8C, 37, '▒', "resolved, not confirmed");
      case DONE -> new HolderLook('D', 0xC8C8C8, 90, '█', "closed");
      case UNKNOWN -> new HolderLook('?', 0x8C8C8C, 37, '░', "not known");
    };
  }
}
