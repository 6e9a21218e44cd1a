package dev.rapport.engine.writeback;

import com.google.gson.stream.JsonWriter;
import dev.rapport.connector.HostWrite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as JSON while it is made, one write a line: {@code {"writes":[…],"counts":{…},
 * "hash":"…"}}. Nothing of it is held in memory. The writer is flushed, not closed.
 */
public final class PlanJson {
  private PlanJson() {}

  /** Hands itself the writes of a plan. */
  public interface Writes {
    /** Gives each write to the consumer, in the plan's order. */
    void to(Consumer<HostWrite> consumer);
  }

  /** Writes the whole document and gives what it adds up to. */
  public static PlanTotals write(Writer out, PlanCount count, Writes writes) throws IOException {
    try {
      out.write("{\"writes\":[");
      writes.to(write -> line(out, count, write));
      PlanTotals totals = count.totals();
      out.write("\n],\n\"counts\":" + counts(totals) + ",\n\"hash\":\"" + totals.hash() + "\"}\n");
      out.flush();
      return totals;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void line(Writer out, PlanCount count, HostWrite write) {
    try {
      out.write(count.isEmpty() ? "\n" : ",\n");
      count.accept(write);
      JsonWriter json = new JsonWriter(out);
      json.beginObject();
      json.name("id").value(write.id());
      json.name("host").value(write.ticket().host());
      json.name("ticket").value(write.ticket().toString());
      json.name("sourceId").value(write.sourceId());
      json.name("kind").value(write.kind().id());
      text(json, "before", write.before());
      text(json, "after", write.after());
      if (write.replaces() != null) {
        json.name("replaces").value(write.replaces());
      }
      json.name("bytes").value(PlanCount.bytes(write));
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(JsonWriter json, String name, @Nullable String value)
      throws IOException {
    json.name(name).value(value);
  }

  private static String counts(PlanTotals totals) {
    SortedFields byHost = new SortedFields();
    totals.byHost().forEach(byHost::put);
    SortedFields byKind = new SortedFields();
    totals.byKind().forEach(byKind::put);
    return new SortedFields()
        .put("writes", totals.writes())
        .put("bytes", totals.bytes())
        .put("hosts", byHost)
        .put("kinds", byKind)
        .toString();
  }
}
