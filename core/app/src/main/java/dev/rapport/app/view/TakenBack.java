package dev.rapport.app.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Installer;
import dev.rapport.engine.writeback.ApplyResult;
import dev.rapport.model.TicketKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was taken back from a host, or would be.
 *
 * @param host the configured host's name
 * @param planned what would be taken back; empty where it was done
 * @param result what it came to; empty where it was not done
 * @param kept what the host did not give back, each with the reason
 * @param steps parts of the host as a whole
 */
public record TakenBack(
    String host,
    List<HostWrite> planned,
    Optional<ApplyResult> result,
    List<Kept> kept,
    List<Installer.Step> steps) {
  /** Something that stays on a ticket, and why. */
  public record Kept(TicketKey ticket, HostWrite.Kind kind, String reason) {}

  public TakenBack {
    planned = List.copyOf(planned);
    kept = List.copyOf(kept);
    steps = List.copyOf(steps);
  }

  /** Nothing was done yet. */
  public static TakenBack planned(String host, List<HostWrite> writes, List<Installer.Step> steps) {
    return new TakenBack(host, writes, Optional.empty(), List.of(), steps);
  }

  /** It was done, as far as the host let us. */
  public static TakenBack done(ApplyResult result, List<Kept> kept) {
    return new TakenBack(result.host(), List.of(), Optional.of(result), kept, List.of());
  }

  /** The same with what became of the parts of the host as a whole. */
  public TakenBack with(List<Installer.Step> taken) {
    return new TakenBack(host, planned, result, kept, taken);
  }

  /** Whether everything was given to the host. */
  public boolean isDone() {
    return result.filter(all -> all.failure() == null && all.left() == 0).isPresent();
  }

  /** Whether nothing stays; what a person has to do by hand apart. */
  public boolean isWhole() {
    return isDone()
        && kept.isEmpty()
        && steps.stream().noneMatch(step -> step.state() == Installer.State.KEPT);
  }

  /** For people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    result.ifPresentOrElse(
        all -> {
          lines.add(
              "Took back  "
                  + host
                  + "  "
                  + Numbers.of(all.applied(), "write", "writes")
                  + ", "
                  + Numbers.of(all.unchanged())
                  + " were gone already");
          lines.addAll(Problems.stopped(all.problem()));
          if (all.left() > 0) {
            lines.add("           " + Numbers.of(all.left()) + " still to do: run it again");
          }
        },
        () -> planned(lines));
    kept.forEach(
        one ->
            lines.add("Kept       " + one.ticket() + "  " + one.kind().id() + ": " + one.reason()));
    lines.addAll(StepLines.of(steps));
    return lines;
  }

  private void planned(List<String> lines) {
    lines.add("Would take back  " + host + "  " + Numbers.of(planned.size(), "write", "writes"));
    planned.forEach(
        write ->
            lines.add(
                "  "
                    + write.ticket()
                    + "  "
                    + write.kind().id()
                    + (write.after() == null ? "" : ", to what stood there before")));
  }

  /** The same for scripts. */
  public JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("host", host);
    json.addProperty("done", isDone());
    json.addProperty("planned", planned.size());
    json.addProperty("takenBack", result.map(ApplyResult::applied).orElse(0L));
    json.addProperty("gone", result.map(ApplyResult::unchanged).orElse(0L));
    json.addProperty("left", result.map(ApplyResult::left).orElse(0L));
    json.addProperty(
        "problem", result.flatMap(ApplyResult::problem).map(Throwable::getMessage).orElse(null));
    JsonArray keeping = new JsonArray();
    kept.forEach(one -> keeping.add(kept(one)));
    json.add("kept", keeping);
    json.add("steps", StepLines.json(steps));
    return json;
  }

  private static JsonObject kept(Kept kept) {
    JsonObject json = new JsonObject();
    json.addProperty("ticket", kept.ticket().toString());
    json.addProperty("kind", kept.kind().id());
    json.addProperty("reason", kept.reason());
    return json;
  }
}
