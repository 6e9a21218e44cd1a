package dev.rapport.servicenow;

import dev.rapport.connector.Directory;
import dev.rapport.model.ActorId;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds accounts by the e-mail address of their user record.
 *
 * @param reader how tables are read
 */
record UserAddresses(TableReader reader) implements Directory {
  private static final String ID = "sys_id";
  private static final String EMAIL = "email";
  private static final int MOST = 20;

  /** Nobody has an address that a query cannot hold. */
  @Override
  public Set<ActorId> accountsOf(String email) {
    if (!EncodedQuery.canHold(email)) {
      return Set.of();
    }
    TableQuery question =
        TableQuery.of(
            "sys_user",
            EncodedQuery.where(EMAIL, "=", email).and("active", "!=", "false").orderBy(ID),
            List.of(ID, EMAIL),
            MOST);
    // A host may drop a filter, so the address is looked at again.
    return reader.part(question).rows().stream()
        .filter(user -> user.text(EMAIL).equalsIgnoreCase(email))
        .flatMap(user -> user.find(ID).stream())
        .map(id -> new ActorId(reader.host(), id))
        .collect(Collectors.toUnmodifiableSet());
  }
}
