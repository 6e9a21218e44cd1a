package dev.rapport.engine.pair;

import dev.rapport.model.LinkOrigin;
import dev.rapport.model.TicketKey;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two trackers with some tickets, and what they say of each other. */
public final class Site {
  public static final LinkedHost SNOW =
      new LinkedHost("snow", URI.create("https://acme.service-now.com"), Tracker.SERVICENOW);
  public static final LinkedHost JIRA =
      new LinkedHost("jira", URI.create("https://acme.atlassian.net/"), Tracker.JIRA);
  public static final TicketKey INC = new TicketKey("snow", "INC0010001");
  public static final TicketKey NET = new TicketKey("jira", "NET-7");
  public static final String INC_ID = "46b66a40a9fe198101f243dfbc79033d";

  private final List<Reference> references = new ArrayList<>();
  private final Map<TicketName, TicketKey> known = new HashMap<>();
  private LinkRules rules = LinkRules.usual(List.of(SNOW, JIRA));

  Site() {
    knows(INC, INC_ID);
    knows(NET, "10007");
  }

  Site hosts(LinkedHost... hosts) {
    rules = new LinkRules(rules.from(), rules.lead(), List.of(hosts));
    return this;
  }

  Site counting(LinkOrigin... origins) {
    rules = new LinkRules(Set.of(origins), rules.lead(), rules.hosts());
    return this;
  }

  Site leading(Tracker lead) {
    rules = new LinkRules(rules.from(), lead, rules.hosts());
    return this;
  }

  Site knows(TicketKey ticket, String id) {
    known.put(new TicketName(ticket.host(), TicketName.By.KEY, ticket.key()), ticket);
    known.put(new TicketName(ticket.host(), TicketName.By.ID, id), ticket);
    return this;
  }

  Site says(TicketKey from, String... targets) {
    LinkOrigin via =
        from.host().equals("jira") ? LinkOrigin.REMOTE_LINK : LinkOrigin.CORRELATION_ID;
    Arrays.stream(targets).forEach(target -> says(from, via, target));
    return this;
  }

  Site says(TicketKey from, LinkOrigin via, String target) {
    references.add(new Reference(from, via, target));
    return this;
  }

  Pairs pairs() {
    return new Pairing(rules, references).with(known);
  }
}
