package dev.rapport.servicenow;

import dev.rapport.servicenow.table.HostTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the host shows times to the account: in which zone, in which format. It is learnt from times
 * that came in both forms, and taken only where it explains all of them and nothing else does.
 */
final class DisplayedTime {
  private static final List<String> DATES =
      List.of(
          "uuuu-MM-dd",
          "dd/MM/uuuu",
          "MM/dd/uuuu",
          "dd-MM-uuuu",
          "MM-dd-uuuu",
          "dd.MM.uuuu",
          "uuuu/MM/dd");
  private static final List<String> TIMES =
      List.of("HH:mm:ss", "hh:mm:ss a", "HH.mm.ss", "hh.mm.ss a");

  private final DateTimeFormatter format;

  private DisplayedTime(DateTimeFormatter format) {
    this.format = format;
  }

  /**
   * The way that explains all examples.
   *
   * @param examples stored times and how they are shown
   * @param zone the account's own; where it is not known, GMT is tried
   * @return empty where there is no example, and where none or more than one way explains them
   */
  static Optional<DisplayedTime> learn(Map<String, String> examples, Optional<ZoneId> zone) {
    ZoneId shown = zone.orElse(ZoneOffset.UTC);
    List<DateTimeFormatter> fitting =
        DATES.stream()
            .flatMap(date -> TIMES.stream().map(time -> format(date + " " + time, shown)))
            .filter(format -> explains(format, examples))
            .toList();
    return fitting.size() == 1 && !examples.isEmpty()
        ? Optional.of(new DisplayedTime(fitting.get(0)))
        : Optional.empty();
  }

  private static DateTimeFormatter format(String pattern, ZoneId zone) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT)
        .withZone(zone);
  }

  private static boolean explains(DateTimeFormatter format, Map<String, String> examples) {
    return examples.entrySet().stream()
        .allMatch(
            example ->
                HostTime.parse(example.getKey())
                    .filter(stored -> format.format(stored).equalsIgnoreCase(example.getValue()))
                    .isPresent());
  }

  /** The instant that is shown so; empty for any other text. */
  Optional<Instant> parse(String shown) {
    try {
      return Optional.of(format.parse(shown, Instant::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
