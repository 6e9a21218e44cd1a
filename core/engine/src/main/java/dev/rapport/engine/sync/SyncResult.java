package dev.rapport.engine.sync;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sync of one host came to.
 *
 * @param host the configured host's name
 * @param tickets tickets read and understood, each as often as it was read
 * @param changed tickets of these that were new or differed from what was known
 * @param events events that were new, differed, or were gone from the host
 * @param calls calls that went to the host, repeats included
 * @param quarantined tickets that could not be understood this time
 * @param deleted tickets that are gone from the host; 0 without a sweep
 * @param hidden tickets that the host does not show any more, found so this time; 0 without a sweep
 * @param complete whether the host was read to its end
 * @param cursor where the next sync begins
 * @param failure why it stopped; null where it did not
 */
public record SyncResult(
    String host,
    long tickets,
    long changed,
    long events,
    long calls,
    long quarantined,
    long deleted,
    long hidden,
    boolean complete,
    Cursor cursor,
    @Nullable HostException failure) {

  /** Why it stopped; empty where it was read to its end. */
  public Optional<HostException> problem() {
    return Optional.ofNullable(failure);
  }
}
