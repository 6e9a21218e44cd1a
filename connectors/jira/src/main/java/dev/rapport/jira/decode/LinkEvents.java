package dev.rapport.jira.decode;

import dev.rapport.jira.json.ChangeItem;
import dev.rapport.jira.json.RemoteLink;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an issue is linked to outside Jira. The history tells who made which link and when, but not
 * where it leads; the links that are there now do. A link that was taken away is told by neither
 * and is an edit like any other.
 */
final class LinkEvents {
  private final Map<String, String> addresses = new LinkedHashMap<>();

  LinkEvents(List<RemoteLink> links) {
    for (RemoteLink link : links) {
      link.address().ifPresent(address -> addresses.put(String.valueOf(link.id()), address));
    }
  }

  /** The event of an item that made one of these links; empty for any other item. */
  Optional<TicketEvent> made(Stamp stamp, ChangeItem item) {
    @Nullable String id = item.to();
    @Nullable String address = id == null ? null : addresses.remove(id);
    return Optional.ofNullable(address).map(target -> linked(stamp, target));
  }

  /** The links that no history tells of: as old as the issue, and nobody's known act. */
  List<TicketEvent> untold(IssueRecord record) {
    List<TicketEvent> untold = new ArrayList<>();
    addresses.forEach(
        (id, target) ->
            untold.add(linked(record.stamp("remotelink:" + id, record.born(), 0, null), target)));
    return untold;
  }

  private static TicketEvent linked(Stamp stamp, String target) {
    return new TicketEvent.Linked(stamp, LinkOrigin.REMOTE_LINK, target);
  }
}
