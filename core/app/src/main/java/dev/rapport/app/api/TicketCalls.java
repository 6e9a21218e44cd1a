package dev.rapport.app.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.app.EnteredThanks;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.web.Boards;
import dev.rapport.app.web.Row;
import dev.rapport.app.web.TicketLook;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.report.TicketJson;
import dev.rapport.model.TicketKey;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls about tickets and their thanks.
 *
 * @param serving the running server
 * @param boards told when something was said
 */
record TicketCalls(Serving serving, Boards boards) {
  /** A part of the tickets, and where the next part begins. */
  JsonElement list(Call call) {
    List<Row> found =
        call.ofTickets().board().seenBy(call.viewer()).stream()
            .filter(
                row -> call.asked("open").map(it -> it.equals("true") == row.open()).orElse(true))
            .filter(row -> call.asked("turn").map(row.holder().id()::equals).orElse(true))
            .filter(row -> call.asked("group").map(row.group()::equals).orElse(true))
            .filter(row -> call.asked("host").map(row.key().host()::equals).orElse(true))
            .filter(
                row ->
                    call.asked("void").map(it -> it.equals("true") == row.inTheVoid()).orElse(true))
            .toList();
    int from = Math.min(call.number("from", 0, Integer.MAX_VALUE), found.size());
    int to = Math.min(from + call.limit(), found.size());
    JsonArray tickets = new JsonArray();
    found.subList(from, to).forEach(row -> tickets.add(json(row)));
    JsonObject json = new JsonObject();
    json.addProperty("asOf", call.board().asOf().toString());
    json.addProperty("total", found.size());
    json.add("tickets", tickets);
    json.addProperty("next", to < found.size() ? to : null);
    return json;
  }

  private static JsonObject json(Row row) {
    JsonObject json = new JsonObject();
    json.addProperty("ticket", row.key().toString());
    json.addProperty("type", row.type());
    json.addProperty("open", row.open());
    json.addProperty("holder", row.holder().id());
    json.addProperty("since", row.since().toString());
    json.addProperty("group", row.group().isEmpty() ? null : row.group());
    json.addProperty("createdAt", row.createdAt().toString());
    json.addProperty("inTheVoid", row.inTheVoid());
    json.addProperty("restricted", row.restricted());
    JsonObject next = new JsonObject();
    next.addProperty("what", row.next().what().name().toLowerCase(Locale.ROOT));
    next.addProperty("half", text(row.next().half()));
    next.addProperty("sixInSeven", text(row.next().most()));
    json.add("expect", next);
    return json;
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  /** One ticket, as {@code rapport ticket --json} prints it. */
  JsonElement one(Call call) {
    TicketLook look = look(call);
    JsonObject json = TicketJson.of(look.insight(), look.outlook(), look.together());
    look.unseen().ifPresent(since -> json.addProperty("notShownSince", since.toString()));
    return json;
  }

  private static TicketLook look(Call call) {
    call.ofTickets();
    try {
      TicketKey key = TicketKey.parse(call.request().pathParam("ticket"));
      return TicketLook.at(key, call.board().lens(), call.viewer()).orElseThrow(Problem::missing);
    } catch (IllegalArgumentException e) {
      throw Problem.missing();
    }
  }

  /** Gives thanks, in the caller's own name; an admin in anybody's. */
  JsonElement thank(Call call) {
    TicketLook look = look(call);
    JsonObject said = body(call);
    String from = text(said, "from");
    boolean own = call.viewer().accounts().stream().anyMatch(it -> it.toString().equals(from));
    if (!own && !call.viewer().mayAdminister()) {
      throw new Problem(HttpStatus.FORBIDDEN, "thanks are given in one's own name");
    }
    boolean share = isYes(said, "share");
    JsonObject kept =
        thanks()
            .give(
                look.insight().key(),
                new EnteredThanks.Wish(
                    from, text(said, "to"), text(said, "for"), text(said, "because"), share));
    boards.said();
    return kept;
  }

  /** Takes thanks back. */
  JsonElement revoke(Call call) {
    TicketLook look = look(call);
    Appreciation standing =
        look.together().appreciation().stream()
            .filter(one -> one.id().equals(call.request().pathParam("id")))
            .filter(one -> TicketLook.isRevocableBy(call.viewer(), one))
            .findFirst()
            .orElseThrow(Problem::missing);
    JsonObject kept = thanks().revoke(standing);
    boards.said();
    return kept;
  }

  private EnteredThanks thanks() {
    return new EnteredThanks(serving.session(), serving.clock().instant());
  }

  private static JsonObject body(Call call) {
    try {
      return JsonParser.parseString(call.request().body()).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new Problem(HttpStatus.BAD_REQUEST, "the body is one JSON object");
    }
  }

  private static boolean isYes(JsonObject said, String name) {
    JsonElement value = said.get(name);
    if (value == null || value.isJsonNull()) {
      return false;
    }
    if (value instanceof JsonPrimitive yes && yes.isBoolean()) {
      return yes.getAsBoolean();
    }
    throw new Problem(HttpStatus.BAD_REQUEST, name + " is true or false");
  }

  private static String text(JsonObject said, String name) {
    JsonElement value = said.get(name);
    if (value == null || value.isJsonNull()) {
      return "";
    }
    if (!value.isJsonPrimitive()) {
      throw new Problem(HttpStatus.BAD_REQUEST, name + " is a text");
    }
    return value.getAsString();
  }
}
