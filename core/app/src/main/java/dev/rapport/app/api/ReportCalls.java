package dev.rapport.app.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.app.MadeReport;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.view.GlossaryView;
import dev.rapport.app.web.Figures;
import dev.rapport.app.web.Gone;
import dev.rapport.app.web.Lens;
import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.engine.techtalk.AgendaJson;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers calls about teams and words.
 *
 * @param serving the running server
 * @param figures adds up
 */
record ReportCalls(Serving serving, Figures figures) {
  /** A program can wait; longer than that it asks again. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** As {@code rapport report --format json} prints it. */
  JsonElement report(Call call) {
    return figures(call.ofReports());
  }

  private JsonObject figures(Call call) {
    return call.viewer().seesPublishedOnly()
        ? published(() -> figures.published().json(edition(call), call.board().lens(), PATIENCE))
        : made(call).json();
  }

  /** Of what was published, the one that is asked for, or the latest. */
  private Edition edition(Call call) {
    return figures
        .published()
        .find(call.board().lens(), call.asked("period"))
        .filter(edition -> call.asked("by").map(edition.grouping()::equals).orElse(true))
        .orElseThrow(Problem::missing);
  }

  private static <T> T published(Supplier<Optional<T>> asked) {
    try {
      return asked.get().orElseThrow(Problem::notYet);
    } catch (Gone e) {
      throw Problem.missing();
    }
  }

  /** Which periods were published, the latest first. */
  JsonElement periods(Call call) {
    JsonArray periods = new JsonArray();
    figures.published().all(call.ofReports().board().lens()).forEach(it -> periods.add(json(it)));
    JsonObject json = new JsonObject();
    json.add("periods", periods);
    return json;
  }

  private static JsonObject json(Edition edition) {
    JsonObject json = new JsonObject();
    json.addProperty("period", edition.name());
    json.addProperty("from", edition.period().fromInclusive().toString());
    json.addProperty("to", edition.period().toExclusive().toString());
    json.addProperty("by", edition.grouping());
    json.addProperty("asOf", edition.asOf().toString());
    return json;
  }

  private MadeReport made(Call call) {
    return figures
        .reports()
        .at(call.order(), call.board().lens(), PATIENCE)
        .orElseThrow(Problem::notYet);
  }

  /** What people shared. */
  JsonElement wins(Call call) {
    JsonObject json = new JsonObject();
    json.add("wins", figures(call.ofReports()).get("wins"));
    return json;
  }

  /** As {@code rapport techtalk --json} prints it. */
  JsonElement talk(Call call) {
    Lens lens = call.ofReports().board().lens();
    return AgendaJson.of(
        call.viewer().seesPublishedOnly()
            ? published(() -> figures.published().talk(edition(call), lens, PATIENCE))
            : figures.talks().at(call.order(), lens, PATIENCE).orElseThrow(Problem::notYet));
  }

  /** The organisation's terms. */
  JsonElement glossary() {
    return GlossaryView.json(serving.session().config().glossary().read().entries());
  }
}
