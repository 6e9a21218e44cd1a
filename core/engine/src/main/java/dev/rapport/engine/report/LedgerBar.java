package dev.rapport.engine.report;

import dev.rapport.model.Holder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bars of characters: whose turn it was, as far as letters and blocks can show it. */
public final class LedgerBar {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private LedgerBar() {}

  /**
   * One letter for each equal part of the time, the holder with most time first; the letters are
   * handed out by largest remainder, so that there are always {@code width} of them.
   *
   * @param seconds by holder; nothing gives an empty text
   */
  public static String letters(Map<Holder, Long> seconds, int width) {
    long all = seconds.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return "";
    }
    List<Part> parts =
        seconds.entrySet().stream()
            .map(
                one ->
                    new Part(one.getKey(), one.getValue(), (double) one.getValue() * width / all))
            .sorted(Part.LARGEST_FIRST)
            .toList();
    int spare = width - parts.stream().mapToInt(Part::whole).sum();
    List<Part> rounded = parts.stream().sorted(Part.BY_REMAINDER).limit(spare).toList();
    return parts.stream()
        .map(part -> part.letters(part.whole() + (rounded.contains(part) ? 1 : 0)))
        .collect(Collectors.joining());
  }

  /**
   * A share as a bar of blocks, to an eighth of a character.
   *
   * @param share 0 to 1
   * @param width characters that stand for 1
   */
  public static String blocks(double share, int width) {
    int eighths = (int) Math.round(share * width * 8);
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return "█".repeat(eighths / 8) + rest;
  }

  private record Part(Holder holder, long seconds, double length) {
    static final Comparator<Part> LARGEST_FIRST =
        Comparator.comparingLong(Part::seconds).reversed().thenComparing(Part::holder);
    static final Comparator<Part> BY_REMAINDER =
        Comparator.comparingDouble((Part part) -> part.length() - part.whole())
            .reversed()
            .thenComparing(Part::holder);

    int whole() {
      return (int) length;
    }

    String letters(int count) {
      return String.valueOf(HolderWords.of(holder).letter()).repeat(count);
    }
  }
}
