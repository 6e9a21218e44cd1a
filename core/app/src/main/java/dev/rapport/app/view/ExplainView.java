package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.explain.Explained;
import dev.rapport.engine.explain.TicketFigure;
import dev.rapport.engine.insight.Basis;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.TicketJson;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Elapsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The way from a figure to its events, in plain words and as JSON. */
public final class ExplainView {
  private final String id;
  private final TicketFigure figure;

  /** Of the figure with this id. */
  public ExplainView(String id, TicketFigure figure) {
    this.id = id;
    this.figure = figure;
  }

  /** For a figure of one ticket: value, definition, events, rules and receipt. */
  public List<String> lines(TicketHistory history, TicketInsight insight) {
    Optional<Explained> found = figure.of(insight);
    List<String> lines = new ArrayList<>(head());
    lines.add("  " + found.map(one -> value(one, insight.basis())).orElse("does not apply"));
    found.ifPresent(one -> one.events().forEach(event -> lines.add("  " + event(event, history))));
    lines.add("Decided by " + rules(insight));
    Basis basis = insight.basis();
    lines.add(
        "Rests on history %s (%s), holder map %d, calendars %s, as of %s"
            .formatted(
                basis.history().completeness().id(),
                basis.history().tier(),
                basis.holders(),
                basis.calendars(),
                insight.asOf()));
    basis.calendarNotes().forEach(note -> lines.add("  " + note));
    return lines;
  }

  /** The figure and its definition. */
  private List<String> head() {
    return List.of(id, figure.meaning());
  }

  /** A figure of one ticket as JSON. */
  public JsonObject json(TicketInsight insight) {
    JsonObject json = figure.of(insight).map(ExplainView::json).orElseGet(JsonObject::new);
    json.addProperty("id", "ticket/" + insight.key() + "/" + figure.name());
    json.addProperty("figure", id);
    json.addProperty("meaning", figure.meaning());
    json.add("receipt", TicketJson.of(insight).get("receipt"));
    return json;
  }

  static JsonObject json(Explained explained) {
    JsonObject json = new JsonObject();
    Elapsed time = explained.time();
    if (time != null) {
      json.addProperty("calendarSeconds", time.calendar().toSeconds());
      json.addProperty("businessSeconds", time.business().toSeconds());
    }
    json.addProperty("count", explained.count());
    json.addProperty("outcome", explained.outcome());
    JsonArray events = new JsonArray();
    explained.events().forEach(events::add);
    json.add("events", events);
    return json;
  }

  static String value(Explained explained, Basis basis) {
    Elapsed time = explained.time();
    String value =
        time == null
            ? String.valueOf(explained.count())
            : Clocks.of(basis.calendars(), basis.day()).text(time);
    return explained.outcome().isEmpty() ? value : value + ", " + explained.outcome();
  }

  /** When, what and under which id; no word of the ticket and no person. */
  private static String event(String cited, TicketHistory history) {
    return history.events().stream()
        .filter(
            event -> event.stamp().id().equals(cited) || cited.endsWith(" " + event.stamp().id()))
        .findFirst()
        .map(event -> event.stamp().at() + "  " + kind(event) + "  (" + cited + ")")
        .orElse(cited);
  }

  /** The kind of an event in words: {@code status changed}. */
  private static String kind(TicketEvent event) {
    return event
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String rules(TicketInsight insight) {
    long all = Math.max(1, insight.ledger().whole().length().toSeconds());
    Map<String, Long> seconds =
        insight.ledger().segments().stream()
            .collect(
                Collectors.groupingBy(
                    Segment::rule,
                    TreeMap::new,
                    Collectors.summingLong(segment -> segment.span().length().toSeconds())));
    return seconds.isEmpty()
        ? "no rule: no time has passed"
        : seconds.entrySet().stream()
            .map(one -> one.getKey() + " " + Numbers.percent((double) one.getValue() / all))
            .collect(Collectors.joining(", "));
  }
}
