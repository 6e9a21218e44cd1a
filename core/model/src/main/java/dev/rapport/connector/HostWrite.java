package dev.rapport.connector;

import dev.rapport.model.TicketKey;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a host should show. Applying it twice has the effect of applying it once.
 *
 * @param id the idempotency key: the same write keeps it over all attempts
 * @param ticket the ticket it belongs to
 * @param sourceId the host's id of that ticket
 * @param kind where on the host it goes
 * @param before what the host last confirmed, or null where there was nothing; of fields, a JSON
 *     object of values by id, and a list of values where a write had no answer, so that any of them
 *     may stand there
 * @param after what it should show, or null where it should go away
 * @param replaces {@link Receipt#standing()} of what a person left there, where an admin agreed
 *     that it is written over; null otherwise
 */
public record HostWrite(
    String id,
    TicketKey ticket,
    String sourceId,
    Kind kind,
    @Nullable String before,
    @Nullable String after,
    @Nullable String replaces) {
  /** A write that leaves alone what a person left there. */
  public HostWrite(
      String id,
      TicketKey ticket,
      String sourceId,
      Kind kind,
      @Nullable String before,
      @Nullable String after) {
    this(id, ticket, sourceId, kind, before, after, null);
  }

  /** Where on the host a write goes; the names of the contract. */
  public enum Kind {
    PROPERTY,
    LABEL,
    /** Values of fields, number or text, as a JSON object by the host's id of the field. */
    FIELD,
    COMMENT,
    ROW,
    TAG,
    /**
     * A {@link ReportDraft}. It belongs to no ticket: its {@code sourceId} names the report, the
     * same for each of its editions, and the ticket's key is that name on the host.
     */
    REPORT;

    /** The name in JSON: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the host should show; empty where it should show nothing. */
  public Optional<String> wanted() {
    return Optional.ofNullable(after);
  }
}
