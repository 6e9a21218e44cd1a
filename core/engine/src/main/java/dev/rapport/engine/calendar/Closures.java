package dev.rapport.engine.calendar;

import dev.rapport.model.time.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** When nobody works although the week says so: holidays and company closures. */
public interface Closures {
  /** Never closed. */
  Closures NONE =
      new Closures() {
        @Override
        public Set<LocalDate> days(int year) {
          return Set.of();
        }

        @Override
        public String fingerprint() {
          return "";
        }
      };

  /** The days of that year that are closed from midnight to midnight, on the calendar's wall. */
  Set<LocalDate> days(int year);

  /**
   * The stretches that are closed besides, of any length, anywhere in that year (UTC) or beyond;
   * none unless overridden.
   *
   * @param zone where an entry without a zone of its own is read
   */
  default List<Span> spans(int year, ZoneId zone) {
    return List.of();
  }

  /**
   * Text that is equal for equal closures: part of the calendar's version, so that a changed
   * holiday is a changed version.
   */
  String fingerprint();

  /** Closed whenever one of them is. */
  static Closures all(List<Closures> parts) {
    return switch (parts.size()) {
      case 0 -> NONE;
      case 1 -> parts.get(0);
      default -> new Several(List.copyOf(parts));
    };
  }

  /** The union of several. */
  record Several(List<Closures> parts) implements Closures {
    @Override
    public Set<LocalDate> days(int year) {
      Set<LocalDate> days = new TreeSet<>();
      parts.forEach(part -> days.addAll(part.days(year)));
      return days;
    }

    @Override
    public List<Span> spans(int year, ZoneId zone) {
      return parts.stream().flatMap(part -> part.spans(year, zone).stream()).toList();
    }

    @Override
    public String fingerprint() {
      return String.join("|", fingerprints().toList());
    }

    private Stream<String> fingerprints() {
      return parts.stream().map(Closures::fingerprint);
    }
  }
}
