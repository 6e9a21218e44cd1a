package dev.rapport.jira.check;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.TicketFact;
import dev.rapport.jira.read.Reading;
import java.util.Map;
import java.util.Set;

/**
 * What the configuration asks of a site, as far as it can be looked at.
 *
 * @param reading what is to be read
 * @param writes the kinds of write that are switched on
 * @param fields the custom fields that it names, by id, and what each shows
 * @param unmade the names of fields that {@code install} has yet to make
 * @param administers whether {@code install} makes something that administrators alone may make
 * @param shares whether it makes something that others are to see
 */
public record Wishes(
    Reading reading,
    Set<HostWrite.Kind> writes,
    Map<String, TicketFact> fields,
    Set<String> unmade,
    boolean administers,
    boolean shares) {
  public Wishes {
    writes = Set.copyOf(writes);
    fields = Map.copyOf(fields);
    unmade = Set.copyOf(unmade);
  }
}
