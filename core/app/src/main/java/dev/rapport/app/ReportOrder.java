package dev.rapport.app;

import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.engine.techtalk.Agenda;
import dev.rapport.engine.techtalk.TechTalk;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asks for.
 *
 * @param period all, 2026, 2026-Q4, 2026-10 or FROM..TO, the end not included
 * @param grouping what its rows stand for
 */
public record ReportOrder(String period, Grouping grouping) {
  /**
   * Reads what somebody typed.
   *
   * @throws WrongUse naming what is known
   */
  public static ReportOrder of(String period, String groupBy) {
    try {
      return new ReportOrder(period, Grouping.of(groupBy));
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--group-by: " + e.getMessage());
    }
  }

  /**
   * The same, if its period can be read.
   *
   * @throws WrongUse saying which forms there are
   */
  public ReportOrder checked(Session session) {
    span(session);
    return this;
  }

  /** The report of what the store knew at that moment; reads all tickets. */
  public MadeReport from(Session session, Instant asOf) {
    ReportRequest request =
        new ReportRequest(span(session), asOf, grouping, session.config().smallestGroup());
    ReportDocument made = new ReportMaker(session).make(request, Locale.ENGLISH);
    return new MadeReport(made.report(), made.repeats(), made.zone());
  }

  /** What to talk about in the same period; reads all tickets, whatever the grouping. */
  public Agenda agenda(Session session, Instant asOf) {
    return agenda(session, span(session), asOf);
  }

  /** The same for a period by its span; null for all time. */
  public static Agenda agenda(Session session, @Nullable Span period, Instant asOf) {
    TechTalk talk =
        new TechTalk(period, new Sayings(session.sides(), List.of()), session.vocabulary());
    session.cases(asOf).forEach(talk::add);
    return talk.agenda(
        asOf, session.insights(asOf).calendars().day().length(), session.config().smallestGroup());
  }

  private @Nullable Span span(Session session) {
    return new ReportPeriod(new ReportMaker(session).zone()).parse(period).orElse(null);
  }
}
