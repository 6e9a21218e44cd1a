package dev.rapport.benchmarks;

import dev.rapport.engine.calendar.CalendarBook;
import dev.rapport.engine.calendar.CalendarChoice;
import dev.rapport.engine.calendar.CalendarSpec;
import dev.rapport.engine.calendar.CalendarSpec.Holidays;
import dev.rapport.model.time.Span;
import dev.rapport.model.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to ask a work calendar how much of ten years was working time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class WorkCalendarBenchmark {
  private final WorkCalendar calendar =
      CalendarBook.of(
              List.of(
                  new CalendarSpec(
                      "berlin",
                      "Europe/Berlin",
                      Map.of("mon-fri", List.of("09:00-12:00", "13:00-17:00")),
                      Holidays.of("DE"),
                      null)),
              CalendarChoice.DEFAULT)
          .standard();

  private final Span tenYears =
      new Span(Instant.parse("2016-03-01T07:30:00Z"), Instant.parse("2026-03-01T15:10:00Z"));

  /** Working time inside the ten years. */
  @Benchmark
  public Duration tenYears() {
    return calendar.within(tenYears);
  }
}
