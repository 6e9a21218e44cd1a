package dev.rapport.servicenow;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostMemory;
import dev.rapport.servicenow.table.TableRights;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Reads comments and work notes: from the journal, and where the account may not read that, as
 * people see them on the task.
 */
final class JournalReader {
  /** {@value #YES}, or when it was last looked for entries that the journal does not give. */
  private static final String SEEN = "servicenow.seen." + JournalRow.TABLE;

  private static final String YES = "yes";
  private static final Duration LOOK_AGAIN = Duration.ofDays(7);

  /** As many as share a call. */
  private static final int SAMPLE = 200;

  private final HistoryReader histories;
  private final DisplayedJournal displayed;
  private final TableRights rights;
  private final HostMemory memory;
  private final Clock clock;

  JournalReader(
      HistoryReader histories,
      DisplayedJournal displayed,
      TableRights rights,
      HostContext context) {
    this.histories = histories;
    this.displayed = displayed;
    this.rights = rights;
    this.memory = context.memory();
    this.clock = context.clock();
  }

  /**
   * What was said on some tasks.
   *
   * @param displayed whether it was read as people see it; then it may lack entries
   */
  record Journal(HistoryReader.Found<JournalRow> entries, boolean displayed) {}

  /** The entries of some tasks. */
  Journal of(List<TaskRow> tasks) {
    List<String> ids = tasks.stream().map(TaskRow::sysId).toList();
    HistoryReader.Found<JournalRow> found = histories.journal(ids);
    if (!found.byTask().isEmpty()) {
      memory.remember(SEEN, YES);
    } else if (found.complete() && withholds(tasks)) {
      rights.deny(JournalRow.TABLE);
    }
    return rights.isDenied(JournalRow.TABLE)
        ? asDisplayed(ids).orElse(new Journal(found, false))
        : new Journal(found, false);
  }

  /**
   * Whether people see entries that the journal does not give. Without the right an instance may
   * answer with no rows instead of a refusal, so an empty journal is not taken at its word until a
   * row of it was seen.
   */
  private boolean withholds(List<TaskRow> tasks) {
    List<String> sample =
        tasks.stream().filter(TaskRow::isChanged).limit(SAMPLE).map(TaskRow::sysId).toList();
    if (sample.isEmpty() || memory.recall(SEEN).filter(this::isSettled).isPresent()) {
      return false;
    }
    memory.remember(SEEN, clock.instant().toString());
    return displayed.of(sample).filter(entries -> !entries.isEmpty()).isPresent();
  }

  private boolean isSettled(String seen) {
    try {
      return seen.equals(YES) || clock.instant().isBefore(Instant.parse(seen).plus(LOOK_AGAIN));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private Optional<Journal> asDisplayed(List<String> tasks) {
    if (rights.isDenied(DisplayedJournal.TIER)) {
      return Optional.empty();
    }
    Optional<Journal> journal =
        displayed
            .of(tasks)
            .map(byTask -> new Journal(new HistoryReader.Found<>(byTask, false), true));
    if (journal.isEmpty()) {
      rights.deny(DisplayedJournal.TIER);
    }
    return journal;
  }
}
