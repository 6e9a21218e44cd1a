package dev.rapport.servicenow.table;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers which tables the account may not read, so that a table is not asked for every page. A
 * right may be given any time: after a day the table is asked again, and whenever everything is
 * read again.
 */
public final class TableRights {
  private static final String MEMORY = HostMemory.REFUSED + "servicenow.";
  private static final Duration ASK_AGAIN = Duration.ofDays(1);

  private final HostMemory memory;
  private final Clock clock;

  public TableRights(HostMemory memory, Clock clock) {
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * What the question gives; empty where the account may not read the table, asked now or lately.
   *
   * @throws HostException for every failure other than a missing right
   */
  public <T> Optional<T> ask(String table, Supplier<T> question) {
    if (isDenied(table)) {
      return Optional.empty();
    }
    try {
      return Optional.of(question.get());
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.FORBIDDEN && e.kind() != HostException.Kind.NOT_FOUND) {
        throw e;
      }
      deny(table);
      return Optional.empty();
    }
  }

  /** Whether the host refused the table within the last day. */
  public boolean isDenied(String table) {
    return memory
        .recall(MEMORY + table)
        .flatMap(TableRights::instant)
        .filter(since -> clock.instant().isBefore(since.plus(ASK_AGAIN)))
        .isPresent();
  }

  /** The host refused the table, or hid all of its rows. */
  public void deny(String table) {
    memory.remember(MEMORY + table, clock.instant().toString());
  }

  /** The host let us read the table. */
  public void grant(String table) {
    if (memory.recall(MEMORY + table).filter(since -> !since.isEmpty()).isPresent()) {
      memory.remember(MEMORY + table, "");
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
