package dev.rapport.app.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.app.WriteDesk;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.web.HostLook;
import dev.rapport.connector.CallBudget;
import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.SyncRuns.SyncRun;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers calls about hosts and what would be written to them.
 *
 * @param serving the running server
 */
record HostCalls(Serving serving) {
  /** How each host is. */
  JsonElement list(Call call) {
    call.ofAllTickets();
    JsonArray hosts = new JsonArray();
    Instant now = serving.clock().instant();
    HostLook.all(serving.session()).forEach(state -> hosts.add(json(state, now)));
    JsonObject json = new JsonObject();
    json.add("hosts", hosts);
    return json;
  }

  private static JsonObject json(HostLook state, Instant now) {
    Optional<SyncRun> run = state.lastRun();
    JsonObject json = new JsonObject();
    json.addProperty("host", state.config().name());
    json.addProperty("type", state.config().type());
    json.addProperty("tickets", state.tickets());
    json.addProperty("lastReadAt", run.map(SyncRun::endedAt).map(Instant::toString).orElse(null));
    json.addProperty("complete", state.isWell());
    json.addProperty("calls", run.map(SyncRun::calls).orElse(0L));
    json.addProperty("callsLeft", state.budget().map(it -> it.leftAt(now)).orElse(null));
    json.addProperty("callsLimit", state.budget().map(CallBudget::limit).orElse(null));
    json.addProperty("failure", run.map(SyncRun::failure).orElse(null));
    json.addProperty("newestAt", state.movedAt().map(Instant::toString).orElse(null));
    json.addProperty("quarantined", state.quarantine().size());
    json.addProperty("planned", state.planned());
    json.addProperty("refused", state.refused().size());
    json.addProperty("agreed", state.agreed());
    json.addProperty("withheld", state.withheld());
    return json;
  }

  /** What would be written to a host: how much, and the first few writes to the letter. */
  JsonElement plan(Call call) {
    String host = call.ofAdmins().request().pathParam("host");
    if (serving.session().config().host(host).isEmpty()) {
      throw Problem.missing();
    }
    Optional<WriteDesk.Preview> plan = serving.work().preview(host);
    JsonArray sample = new JsonArray();
    plan.ifPresent(it -> it.sample().forEach(write -> sample.add(json(write))));
    JsonObject json = new JsonObject();
    json.addProperty("host", host);
    json.addProperty("writes", plan.map(it -> it.totals().writes()).orElse(0L));
    json.addProperty("bytes", plan.map(it -> it.totals().bytes()).orElse(0L));
    json.add("sample", sample);
    return json;
  }

  private static JsonObject json(HostWrite write) {
    JsonObject json = new JsonObject();
    json.addProperty("id", write.id());
    json.addProperty("host", write.ticket().host());
    json.addProperty("ticket", write.ticket().toString());
    json.addProperty("kind", write.kind().id());
    json.addProperty("before", write.before());
    json.addProperty("after", write.after());
    return json;
  }
}
