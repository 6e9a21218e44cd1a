package dev.rapport.engine.techtalk;

import dev.rapport.model.time.Span;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of an agenda, the same on every surface. */
final class AgendaWords {
  static final String REPEATS = "What comes again, and how to avoid it";
  static final String TERMS = "Words to explain";
  static final String FIXES = "Solutions that were explained well";
  static final String NO_TERMS = "No word was left unexplained often enough to be shown.";
  static final String NO_FIXES = "No solution was written down in enough plain words yet.";
  static final String NO_MEANING = "nobody has explained it yet";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private AgendaWords() {}

  static String period(Agenda agenda) {
    Span period = agenda.period();
    return period == null
        ? "All tickets up to " + MOMENT.format(agenda.asOf()) + "."
        : "Tickets opened from %s until %s."
            .formatted(MOMENT.format(period.fromInclusive()), MOMENT.format(period.toExclusive()));
  }

  static String fix(Fix fix) {
    String what = fix.service().isEmpty() ? fix.type() : fix.type() + ", " + fix.service();
    String thanked = fix.thanked() ? ", and thanked for" : "";
    return "%s (%s): explained in %d words%s".formatted(fix.ticket(), what, fix.words(), thanked);
  }
}
