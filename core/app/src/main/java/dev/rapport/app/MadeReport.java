package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A report that was made, to be shown in one of its forms.
 *
 * @param report the figures
 * @param repeats what comes again
 * @param zone in which its days are printed
 */
public record MadeReport(Report report, ShownRepeats repeats, ZoneId zone) {
  /** The names of its forms as files, which are also what their names end with. */
  public static List<String> formats() {
    return Arrays.stream(ReportFormat.values()).map(ReportFormat::name).toList();
  }

  /**
   * The same as a file.
   *
   * @param format one of {@link #formats()}
   * @throws IllegalArgumentException where it is none of them
   */
  public byte[] file(String format, Locale language) {
    return ReportFormat.valueOf(format).of(in(language));
  }

  /** The same as a page that stands alone. */
  public String html(Locale language) {
    return in(language).html();
  }

  /** The same as {@code report --format json} prints it. */
  public JsonObject json() {
    return in(Locale.ENGLISH).json();
  }

  ReportDocument in(Locale language) {
    return new ReportDocument(report, repeats, language, zone);
  }
}
