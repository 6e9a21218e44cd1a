package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.pair.Pairs;
import dev.rapport.engine.pair.Unpaired;
import dev.rapport.model.TicketKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which tickets of two trackers were found to be one, and where links contradict each other. */
public final class LinksView {
  private static final int MOST = 10;

  private LinksView() {}

  /** A line for the pairs and a few for the contradictions; none where tickets have no links. */
  public static List<String> lines(Pairs pairs) {
    List<String> lines = new ArrayList<>();
    if (pairs.count() > 0) {
      lines.add(
          "Paired  "
              + Numbers.of(pairs.count(), "ticket with one", "tickets with one each")
              + " of the other tracker");
    }
    Map<TicketKey, List<TicketKey>> contradictions = new TreeMap<>(pairs.contradictions());
    contradictions.entrySet().stream()
        .limit(MOST)
        .forEach(entry -> lines.add(contradiction(entry.getKey(), entry.getValue())));
    if (contradictions.size() > MOST) {
      lines.add("  and " + Numbers.of(contradictions.size() - MOST) + " more: see --json");
    }
    if (!contradictions.isEmpty()) {
      lines.add(
          "  remove the links that are wrong; see .github/TROUBLESHOOTING.md#contradicting-links");
    }
    return lines;
  }

  /** For one ticket: {@code linked with A and B, so that it forms no pair}. */
  static String contradiction(List<TicketKey> others) {
    return "linked with " + keys(others) + ", where one stands in several links: no pair";
  }

  private static String contradiction(TicketKey ticket, List<TicketKey> others) {
    return "  " + ticket + " is " + contradiction(others);
  }

  /** As {@code sync --json} has it. */
  public static JsonObject json(Pairs pairs) {
    JsonObject links = new JsonObject();
    links.addProperty("pairs", pairs.count());
    JsonArray contradicting = new JsonArray();
    new TreeMap<>(pairs.contradictions())
        .forEach((ticket, others) -> contradicting.add(json(ticket, others)));
    links.add("contradicting", contradicting);
    Unpaired unpaired = pairs.unpaired();
    JsonObject ignored = new JsonObject();
    ignored.addProperty("unknown", unpaired.unknown());
    ignored.addProperty("ambiguous", unpaired.ambiguous());
    ignored.addProperty("own", unpaired.own());
    ignored.addProperty("sameTracker", unpaired.sameTracker());
    links.add("ignored", ignored);
    return links;
  }

  private static JsonObject json(TicketKey ticket, List<TicketKey> others) {
    JsonArray with = new JsonArray();
    others.forEach(other -> with.add(other.toString()));
    JsonObject json = new JsonObject();
    json.addProperty("ticket", ticket.toString());
    json.add("with", with);
    return json;
  }

  private static String keys(List<TicketKey> keys) {
    return keys.stream().map(TicketKey::toString).collect(Collectors.joining(" and "));
  }
}
