package dev.rapport.servicenow;

import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Linked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which Jira issues the texts of a task name, each from where it was named first. */
final class KeyLinks {
  private final Set<String> named = new HashSet<>();
  private final List<TicketEvent> links = new ArrayList<>();

  /** Looks at what a text named; call in the order in which they were said. */
  void read(Stamp stamp, Set<String> keys) {
    for (String key : new TreeSet<>(keys)) {
      if (named.add(key)) {
        String id = stamp.id() + ":names:" + key;
        Stamp own = Stamp.of(id, stamp.at(), stamp.order(), stamp.actor());
        links.add(new Linked(own, LinkOrigin.KEY_IN_TEXT, key));
      }
    }
  }

  List<TicketEvent> found() {
    return List.copyOf(links);
  }
}
