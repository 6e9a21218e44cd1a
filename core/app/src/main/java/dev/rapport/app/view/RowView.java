package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.explain.Explained;
import dev.rapport.engine.explain.RowCase;
import dev.rapport.engine.explain.RowFigure;
import dev.rapport.engine.explain.TicketFigure;
import dev.rapport.engine.insight.TicketInsight;
import java.util.List;
import java.util.Optional;

/** The way from a figure of a report to the tickets that it rests on, as text and as JSON. */
public final class RowView {
  private final String id;
  private final RowFigure figure;
  private final boolean goesOn;
  private final JsonArray tickets = new JsonArray();

  /** Of the figure with this id. */
  public RowView(String id, RowFigure figure) {
    this.id = id;
    this.figure = figure;
    this.goesOn = TicketFigure.named(figure.name()).isPresent();
  }

  /** The figure and its definition. */
  public List<String> head() {
    return List.of(id, figure.meaning());
  }

  /** What one ticket brings into it; nothing where it brings nothing. */
  public List<String> row(RowCase one) {
    Optional<Explained> found = figure.of(one);
    found.ifPresent(explained -> tickets.add(json(one.insight(), explained)));
    return found.stream()
        .map(
            explained ->
                "  %s  %s"
                    .formatted(
                        name(one.insight()), ExplainView.value(explained, one.insight().basis())))
        .toList();
  }

  /** How many tickets it rests on, and how to go on. */
  public List<String> foot() {
    String count = Numbers.of(tickets.size()) + " tickets; ";
    return List.of(
        count
            + (goesOn
                ? "`rapport explain` goes on with each id"
                : "the events of each are in --json"));
  }

  /** The figure with all its tickets and their events. */
  public JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("figure", id);
    json.addProperty("meaning", figure.meaning());
    json.add("tickets", tickets);
    return json;
  }

  private JsonObject json(TicketInsight insight, Explained explained) {
    JsonObject json = ExplainView.json(explained);
    json.addProperty("id", name(insight));
    return json;
  }

  private String name(TicketInsight insight) {
    return goesOn ? "ticket/" + insight.key() + "/" + figure.name() : insight.key().toString();
  }
}
