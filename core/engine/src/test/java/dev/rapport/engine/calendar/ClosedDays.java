package dev.rapport.engine.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Days that a test closes. */
record ClosedDays(Set<LocalDate> closed) implements Closures {
  @Override
  public Set<LocalDate> days(int year) {
    return closed.stream().filter(day -> day.getYear() == year).collect(Collectors.toSet());
  }

  @Override
  public String fingerprint() {
    return new TreeSet<>(closed).toString();
  }
}
