package dev.rapport.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.collaboration.AppreciationJson;
import dev.rapport.engine.collaboration.CheckpointJson;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.collaboration.TermJson;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.Basis;
import dev.rapport.engine.insight.ClockSkew;
import dev.rapport.engine.insight.Counts;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.Silence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Turn;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ticket as JSON, as {@code ticket KEY --json} prints it; its shape is {@code
 * schema/ticket-1.json}. The order of members is fixed: the same insight, the same bytes. No person
 * is in it, but those who gave thanks and got them.
 */
public final class TicketJson {
  private TicketJson() {}

  /** The document, with what to expect of the ticket and what was done together on it. */
  public static JsonObject of(TicketInsight insight, Outlook outlook, Collaboration together) {
    JsonObject json = of(insight);
    json.add("checkpoints", CheckpointJson.of(together.checkpoints()));
    json.add("appreciation", AppreciationJson.of(together.appreciation()));
    json.add("terms", TermJson.of(together.terms()));
    json.add("hints", Json.of(together.hints()));
    json.add("expectation", ExpectationJson.of(outlook, insight.waits(), insight.basis().day()));
    return json;
  }

  /** The document without what rests on other tickets. */
  public static JsonObject of(TicketInsight insight) {
    JsonObject json = new JsonObject();
    json.addProperty("ticket", insight.key().toString());
    json.add("pair", Json.of(insight.pair().stream().map(TicketKey::toString).toList()));
    json.add(
        "contradicting",
        Json.of(insight.contradicting().stream().map(TicketKey::toString).toList()));
    json.add("asOf", Json.of(insight.asOf()));
    json.addProperty("open", insight.open());
    json.add("turn", turn(insight.ledger().turn()));
    JsonArray ledger = new JsonArray();
    insight.ledger().segments().forEach(segment -> ledger.add(segment(segment)));
    json.add("ledger", ledger);
    json.add("waits", waits(insight.waits(), insight.counts()));
    JsonObject involvement = PeopleJson.of(insight.involvement());
    involvement.add("commitment", CheckpointJson.commitment(insight));
    json.add("involvement", involvement);
    json.add("mirror", PeopleJson.of(insight.mirror()));
    json.add("slaComparison", ClockJson.of(insight.hostClocks()));
    json.add("receipt", receipt(insight.basis(), insight.clockSkew()));
    return json;
  }

  private static JsonObject turn(Turn turn) {
    JsonObject json = new JsonObject();
    json.addProperty("holder", turn.holder().id());
    json.addProperty("rule", turn.rule());
    json.addProperty("group", name(turn.group()));
    json.add("since", Json.of(turn.since()));
    json.add("events", Json.of(turn.events()));
    return json;
  }

  private static JsonObject segment(Segment segment) {
    JsonObject json = new JsonObject();
    json.add("from", Json.of(segment.span().fromInclusive()));
    json.add("to", Json.of(segment.span().toExclusive()));
    json.addProperty("holder", segment.holder().id());
    json.addProperty("rule", segment.rule());
    json.addProperty("group", name(segment.group()));
    json.add("events", Json.of(segment.events()));
    return json;
  }

  private static JsonObject waits(Waits waits, Counts counts) {
    JsonObject json = new JsonObject();
    json.add("elapsed", Json.of(waits.elapsed()));
    JsonObject byHolder = new JsonObject();
    for (Holder holder : Holder.values()) {
      byHolder.add(holder.id(), Json.of(waits.of(holder)));
    }
    json.add("byHolder", byHolder);
    json.add("timeToFirstResponse", measure(waits.timeToFirstResponse()));
    json.add("timeToFirstTouch", measure(waits.timeToFirstTouch()));
    json.add("timeToResolution", measure(waits.timeToResolution()));
    json.add("firstResolution", measure(waits.firstResolution()));
    json.add("age", age(waits.age()));
    json.add("longestSilence", silence(waits.longestSilence()));
    json.add("currentSilence", silence(waits.currentSilence()));
    json.addProperty("inTheVoid", waits.inTheVoid());
    json.add("flowEfficiency", Json.of(waits.flowEfficiency()));
    json.add("counts", counts(counts));
    return json;
  }

  private static JsonObject measure(Measure measure) {
    JsonObject json = Json.of(measure.elapsed());
    json.addProperty("open", measure.outcome() == Outcome.OPEN);
    json.addProperty("closedWithout", measure.outcome() == Outcome.CLOSED_WITHOUT);
    json.add("events", Json.of(measure.events()));
    return json;
  }

  private static JsonElement age(@Nullable Elapsed age) {
    return age == null ? JsonNull.INSTANCE : Json.of(age);
  }

  private static JsonElement silence(@Nullable Silence silence) {
    if (silence == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = Json.of(silence.elapsed());
    json.addProperty("open", silence.running());
    json.addProperty("with", silence.with().id());
    json.add("events", Json.of(silence.events()));
    return json;
  }

  private static JsonObject counts(Counts counts) {
    JsonObject json = new JsonObject();
    json.addProperty("reassignments", counts.reassignments().size());
    json.addProperty("reopens", counts.reopens().size());
    json.addProperty("pingPongs", counts.pingPongs().size());
    json.addProperty("sideHandovers", counts.sideHandovers().size());
    json.addProperty("changes", counts.changes().size());
    return json;
  }

  private static JsonObject receipt(Basis basis, @Nullable ClockSkew skew) {
    JsonObject json = new JsonObject();
    json.addProperty("holders", basis.holders());
    json.addProperty("calendars", basis.calendars());
    json.add("calendarNotes", Json.of(basis.calendarNotes()));
    json.addProperty("history", basis.history().completeness().id());
    json.addProperty("tier", basis.history().tier());
    json.add("clockSkew", skew == null ? JsonNull.INSTANCE : skew(skew));
    return json;
  }

  private static JsonObject skew(ClockSkew skew) {
    JsonObject json = new JsonObject();
    json.addProperty("behind", skew.behind());
    json.addProperty("ahead", skew.ahead());
    json.addProperty("atLeastSeconds", skew.atLeast().toSeconds());
    json.add("events", Json.of(List.of(skew.event())));
    return json;
  }

  private static @Nullable String name(@Nullable Named named) {
    return named == null ? null : named.name();
  }
}
