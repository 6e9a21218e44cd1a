package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.config.HostConfig;
import dev.rapport.connector.Disclosure;
import dev.rapport.engine.store.Retention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What an admin sends to their security team: what is read and written with which rights and why,
 * what is stored and for how long, what leaves the machine, who gets mails.
 */
record SecurityPage(Hosts hosts) {
  private static final String KEPT_UNTIL =
      "kept until the ticket is deleted on its host and a sweep sees it";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (HostConfig host : hosts.config().hosts()) {
      Disclosure disclosure = disclosure(host);
      lines.add(host.name() + "  " + host.type() + " at " + host.url());
      add(lines, "reads", disclosure.reads());
      add(lines, "writes", disclosure.writes());
      if (disclosure.writes().isEmpty()) {
        lines.add("  writes     nothing");
      }
      lines.addAll(AudienceText.lines(disclosure.audience()));
    }
    lines.add("this machine");
    statements().forEach(one -> lines.add("  %-9s  %s".formatted(one.topic(), one.text())));
    return lines;
  }

  private static void add(List<String> lines, String word, List<Disclosure.Line> all) {
    for (Disclosure.Line line : all) {
      lines.add("  %-9s  %s".formatted(word, line.what()));
      lines.add(" ".repeat(13) + "right: " + line.right());
      lines.add(" ".repeat(13) + "why: " + line.why());
    }
  }

  private Disclosure disclosure(HostConfig host) {
    return hosts.connector(host).disclosure(host.settings());
  }

  private record Statement(String topic, String text) {}

  private List<Statement> statements() {
    Retention kept = hosts.config().retention();
    return List.of(
        new Statement(
            "stores", "ids, times, states, people's ids and facts of texts; " + KEPT_UNTIL),
        new Statement("stores", "what people say to Rapport with a slash command; as long"),
        new Statement(
            "stores",
            "what stood on a host before a write: " + days(kept.beforeValues(), "retention-days")),
        new Statement(
            "stores",
            "what is known of a ticket that its host does not show any more: "
                + days(kept.unseen(), "unseen-days")),
        new Statement(
            "stores",
            "a log of every write, ids and hashes, no text (`rapport outbox audit`): "
                + days(kept.log(), "log-days")),
        new Statement(
            "stores",
            "of what a person edited inside our block, a hash; until it is released or gone"),
        new Statement("stores not", "titles, descriptions, comments, secrets"),
        new Statement(
            "calls", "the configured hosts and the database of store.url; nothing else, ever"),
        new Statement("sees", "the web page of `rapport serve`, where it runs: whoever it lets in"),
        new Statement("mails", "Rapport sends none; what a host sends for a write stands above"));
  }

  private static String days(Duration kept, String key) {
    return kept.toDays() + " days (store." + key + ")";
  }

  JsonObject json() {
    JsonArray all = new JsonArray();
    for (HostConfig host : hosts.config().hosts()) {
      JsonObject one = new JsonObject();
      one.addProperty("host", host.name());
      one.add("reads", json(disclosure(host).reads()));
      one.add("writes", json(disclosure(host).writes()));
      one.add("audience", CheckJson.audience(disclosure(host).audience()));
      all.add(one);
    }
    JsonArray machine = new JsonArray();
    statements().forEach(one -> machine.add(one.topic() + ": " + one.text()));
    JsonObject page = new JsonObject();
    page.add("hosts", all);
    page.add("machine", machine);
    Retention kept = hosts.config().retention();
    page.addProperty("retentionDays", kept.beforeValues().toDays());
    page.addProperty("unseenDays", kept.unseen().toDays());
    page.addProperty("logDays", kept.log().toDays());
    return page;
  }

  private static JsonArray json(List<Disclosure.Line> lines) {
    JsonArray json = new JsonArray();
    for (Disclosure.Line line : lines) {
      JsonObject one = new JsonObject();
      one.addProperty("what", line.what());
      one.addProperty("right", line.right());
      one.addProperty("why", line.why());
      json.add(one);
    }
    return json;
  }
}
