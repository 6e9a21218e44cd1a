package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.connector.Disclosure.Sight;
import dev.rapport.connector.Inspection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a check found, for scripts. */
final class CheckJson {
  private CheckJson() {}

  static JsonObject of(HostCheck.Result result) {
    JsonObject host = new JsonObject();
    host.addProperty("host", result.host().name());
    host.addProperty("type", result.host().type());
    host.addProperty("url", result.host().url().toString());
    host.addProperty("usable", result.usable());
    host.addProperty("problem", result.failure().orElse(null));
    result
        .inspection()
        .ifPresentOrElse(
            inspection -> addTo(host, inspection), () -> host.add("account", JsonNull.INSTANCE));
    host.add("audience", audience(result.audience()));
    JsonArray statuses = new JsonArray();
    result.withoutHolder().forEach(statuses::add);
    host.add("statusesWithoutHolder", statuses);
    return host;
  }

  private static void addTo(JsonObject host, Inspection inspection) {
    host.addProperty("account", inspection.account());
    host.addProperty("timeZone", inspection.timeZone());
    Duration skew = inspection.clockSkew();
    host.addProperty("clockSkewSeconds", skew == null ? null : skew.toSeconds());
    host.addProperty("tickets", inspection.tickets());
    host.addProperty("firstSyncCalls", inspection.firstSyncCalls());
    JsonArray findings = new JsonArray();
    inspection.findings().forEach(finding -> findings.add(finding(finding)));
    host.add("findings", findings);
  }

  static JsonArray audience(List<Sight> audience) {
    JsonArray all = new JsonArray();
    for (Sight sight : audience) {
      JsonObject one = new JsonObject();
      one.addProperty("who", sight.who());
      one.addProperty("sees", sight.sees());
      all.add(one);
    }
    return all;
  }

  static JsonObject gap(ClockGap gap) {
    JsonObject json = new JsonObject();
    json.addProperty("behind", gap.behind());
    json.addProperty("ahead", gap.ahead());
    json.addProperty("seconds", gap.by().toSeconds());
    return json;
  }

  private static JsonObject finding(Inspection.Finding finding) {
    JsonObject json = new JsonObject();
    json.addProperty("level", finding.level().name().toLowerCase(Locale.ROOT));
    json.addProperty("subject", finding.subject());
    json.addProperty("message", finding.message());
    json.addProperty("remedy", finding.remedy());
    return json;
  }
}
