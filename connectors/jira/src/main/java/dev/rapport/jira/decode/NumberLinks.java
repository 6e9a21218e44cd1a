package dev.rapport.jira.decode;

import dev.rapport.jira.json.CommentFacts;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the texts of an issue name, each from where it was named first. */
final class NumberLinks {
  private final Set<String> named = new HashSet<>();
  private final List<TicketEvent> links = new ArrayList<>();

  /** Looks at a text; call in the order in which they were said. Our own say nothing. */
  void read(Stamp stamp, CommentFacts text) {
    for (String number : stamp.ours() ? Set.<String>of() : text.numbers()) {
      if (named.add(number)) {
        String id = stamp.id() + ":names:" + number;
        Stamp own = new Stamp(id, stamp.at(), stamp.order(), stamp.actor(), false);
        links.add(new TicketEvent.Linked(own, LinkOrigin.KEY_IN_TEXT, number));
      }
    }
  }

  List<TicketEvent> found() {
    return List.copyOf(links);
  }
}
