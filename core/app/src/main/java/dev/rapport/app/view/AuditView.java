package dev.rapport.app.view;

import com.google.gson.JsonObject;
import dev.rapport.engine.store.WriteLog;
import org.jspecify.annotations.Nullable;

/** The audit log of writes, for people and for scripts. */
public final class AuditView {
  private AuditView() {}

  /** One entry in one line. */
  public static String line(WriteLog.Entry entry) {
    return "%d  %s  %s:%s  %s  %s  %s%s  %s > %s"
        .formatted(
            entry.number(),
            entry.at(),
            entry.host(),
            entry.ticket(),
            entry.kind(),
            entry.cause().replace('_', ' '),
            entry.answer(),
            entry.detail() == null ? "" : " (" + entry.detail() + ")",
            brief(entry.beforeHash()),
            brief(entry.afterHash()));
  }

  private static String brief(@Nullable String hash) {
    return hash == null ? "nothing" : hash.substring(0, 12);
  }

  /** Whether the log of a host is as it was written. */
  public static String verdict(String host, int entries, boolean holds) {
    return host
        + ": "
        + Numbers.of(entries, "entry", "entries")
        + (holds ? ", the chain is unbroken" : ", AND THE CHAIN IS BROKEN: entries were changed");
  }

  /** The same for scripts; hashes are SHA-256 in hexadecimal digits. */
  public static JsonObject json(WriteLog.Entry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("number", entry.number());
    json.addProperty("at", entry.at().toString());
    json.addProperty("ticket", entry.host() + ":" + entry.ticket());
    json.addProperty("sourceId", entry.sourceId());
    json.addProperty("kind", entry.kind());
    json.addProperty("id", entry.writeId());
    json.addProperty("cause", entry.cause());
    json.addProperty("answer", entry.answer());
    json.addProperty("detail", entry.detail());
    json.addProperty("beforeHash", entry.beforeHash());
    json.addProperty("afterHash", entry.afterHash());
    json.addProperty("chain", entry.chain());
    return json;
  }
}
