package dev.rapport.app.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.app.MadeReport;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.view.GlossaryView;
import dev.rapport.app.web.Figures;
import dev.rapport.engine.techtalk.AgendaJson;
import java.time.Duration;

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
    return made(call.ofReports()).json();
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
    json.add("wins", made(call.ofReports()).json().get("wins"));
    return json;
  }

  /** As {@code rapport techtalk --json} prints it. */
  JsonElement talk(Call call) {
    return AgendaJson.of(
        figures
            .talks()
            .at(call.ofReports().order(), call.board().lens(), PATIENCE)
            .orElseThrow(Problem::notYet));
  }

  /** The organisation's terms. */
  JsonElement glossary() {
    return GlossaryView.json(serving.session().config().glossary().read().entries());
  }
}
