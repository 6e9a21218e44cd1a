package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostMemory;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.PagePart;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Begins a sweep: learns the host's time and makes sure that its answers can be taken at their
 * word. The first time this takes four calls; what was learnt is remembered, and one call is left
 * that asks for a known record with a filter it cannot pass.
 */
final class StartUpProbe {
  private static final String MEMORY = "servicenow.probe.";
  private static final Pattern TIME_OF_DAY = Pattern.compile("\\b(\\d{1,2}):(\\d{2})\\b");
  private static final String UPDATED = "sys_updated_on";

  /** Before there was such a host. */
  private static final String LONG_AGO = "1971-01-01 00:00:00";

  private final TableReader reader;
  private final Scope scope;
  private final HostMemory memory;

  StartUpProbe(TableReader reader, Scope scope, HostMemory memory) {
    this.reader = reader;
    this.scope = scope;
    this.memory = memory;
  }

  /**
   * The host's time now.
   *
   * @throws HostException of kind CONFIGURATION when the account is not on GMT and its times cannot
   *     be proven to be the stored ones all the same, FORBIDDEN when the host leaves out filters
   */
  Instant hostTime() {
    Optional<String> known = memory.recall(MEMORY + scope.table()).filter(id -> !id.isEmpty());
    if (known.isPresent()) {
      PagePart answer = ask(byId(known.get()).and(UPDATED, "<", LONG_AGO));
      requireNone(answer);
      return time(answer);
    }
    PagePart answer = reader.part(question(scope.query()).withDisplays());
    Optional<Row> row = answer.rows().stream().filter(some -> some.has(UPDATED)).findFirst();
    row.ifPresent(this::learn);
    return time(answer);
  }

  private void learn(Row row) {
    String updated = row.text(UPDATED);
    boolean asStored = updated.equals(row.display(UPDATED));
    if (!asStored && !isShifted(updated, row.display(UPDATED))) {
      throw notOnGmt();
    }
    List<Row> same = ask(byId(row.sysId()).and(UPDATED, "=", updated)).rows();
    List<Row> later = ask(byId(row.sysId()).and(UPDATED, ">", updated)).rows();
    if (same.isEmpty() || !later.isEmpty()) {
      if (!asStored) {
        throw notOnGmt();
      }
      requireUnmoved(row);
      requireNone(ask(byId(row.sysId()).and(UPDATED, "<", LONG_AGO)));
      return;
    }
    memory.remember(MEMORY + scope.table(), row.sysId());
  }

  /**
   * A record that somebody changed between two calls proves nothing; the next sweep tries again.
   */
  private void requireUnmoved(Row row) {
    boolean moved =
        ask(byId(row.sysId())).rows().stream()
            .noneMatch(now -> now.text(UPDATED).equals(row.text(UPDATED)));
    if (!moved) {
      throw rangeIgnored();
    }
  }

  /**
   * Whether the account's zone was away from GMT when that record changed. Then a record that is
   * found by its stored time proves that the zone does not touch what is asked; where it is not
   * away, as in London in winter, that would prove nothing for the summer. A shift of twelve hours
   * cannot be told from a clock of twelve hours.
   */
  private static boolean isShifted(String stored, String displayed) {
    Matcher here = TIME_OF_DAY.matcher(stored);
    Matcher there = TIME_OF_DAY.matcher(displayed);
    return here.find() && there.find() && minuteOfHalfDay(here) != minuteOfHalfDay(there);
  }

  private static int minuteOfHalfDay(Matcher time) {
    return Integer.parseInt(time.group(1)) % 12 * 60 + Integer.parseInt(time.group(2));
  }

  private HostException notOnGmt() {
    return HostException.of(
        HostException.Kind.CONFIGURATION,
        reader.host(),
        "the account sees times in another zone or format than the stored one, and may ask for"
            + " others than it means; set the time zone of the account's user record to GMT and its"
            + " date format to yyyy-MM-dd, its time format to HH:mm:ss");
  }

  private void requireNone(PagePart answer) {
    if (!answer.rows().isEmpty()) {
      throw rangeIgnored();
    }
  }

  private HostException rangeIgnored() {
    return reader.ignored(
        scope.table(),
        "the filter on " + UPDATED,
        "the right query_range on " + scope.table() + " (a query ACL)");
  }

  private Instant time(PagePart answer) {
    return answer
        .at()
        .or(this::timeElsewhere)
        .orElseThrow(
            () ->
                HostException.of(
                    HostException.Kind.MALFORMED,
                    reader.host(),
                    "answers have no Date header, so the host's time is not known; let the proxy"
                        + " between us pass it"));
  }

  /** Where nothing was found in such a way that no time came with it: users there always are. */
  private Optional<Instant> timeElsewhere() {
    return reader.part(TableQuery.of("sys_user", EncodedQuery.ALL, List.of("sys_id"), 1)).at();
  }

  private PagePart ask(EncodedQuery query) {
    return reader.part(question(query));
  }

  private TableQuery question(EncodedQuery query) {
    return TableQuery.of(scope.table(), query, List.of("sys_id", UPDATED), 1);
  }

  private static EncodedQuery byId(String sysId) {
    return EncodedQuery.where("sys_id", "=", sysId);
  }
}
