package dev.rapport.app.terminal;

import dev.rapport.engine.report.HolderWords;
import dev.rapport.engine.report.LedgerBar;
import dev.rapport.model.Holder;
import java.util.stream.Collectors;

/**
 * Puts colour on text, as far as there is any.
 *
 * @param depth how many colours there are
 */
public record Ink(ColorDepth depth) {
  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";

  /** The ledger bar; a colour is switched only where it changes. */
  public String bar(LedgerBar bar) {
    return bar.runs().stream()
        .map(run -> cells(run.holder(), run.cells()))
        .collect(Collectors.joining());
  }

  /** One cell of a bar, repeated: blocks in the holder's colour, or its letter. */
  private String cells(Holder holder, int count) {
    if (depth == ColorDepth.NONE) {
      return letter(holder).repeat(count);
    }
    HolderLook look = HolderLook.of(holder);
    return start(look) + String.valueOf(look.block()).repeat(count) + RESET;
  }

  /** The holder's mark in a legend: its letter, and its colour where there is one. */
  public String mark(Holder holder) {
    return depth == ColorDepth.NONE ? letter(holder) : cells(holder, 1) + " " + letter(holder);
  }

  /** The holder in words, for IT. */
  public String words(Holder holder) {
    return HolderWords.of(holder).words();
  }

  /** Text that stands out a little. */
  public String strong(String text) {
    return depth == ColorDepth.NONE ? text : ESCAPE + "1m" + text + RESET;
  }

  private static String letter(Holder holder) {
    return String.valueOf(HolderWords.of(holder).letter());
  }

  private String start(HolderLook look) {
    return depth == ColorDepth.TRUE
        ? ESCAPE
            + "38;2;%d;%d;%dm"
                .formatted(look.rgb() >> 16, (look.rgb() >> 8) & 0xFF, look.rgb() & 0xFF)
        : ESCAPE + look.code() + "m";
  }
}
