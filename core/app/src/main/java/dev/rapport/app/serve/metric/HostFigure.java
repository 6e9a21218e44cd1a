package dev.rapport.app.serve.metric;

import dev.rapport.engine.store.SyncRuns.SyncRun;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure of every host; boards and alerts rest on the names.
 *
 * @param id its name, with dots
 * @param words what it says
 * @param value drawn from how a host stands
 */
record HostFigure(String id, String words, ToDoubleFunction<HostState> value) {
  /** All of them. */
  static final List<HostFigure> ALL =
      List.of(
          of("lag.seconds", "since the last sync ended", state -> Metrics.seconds(state.lag())),
          of(
              "sync.complete",
              "1 where the last sync read the host to its end",
              state -> state.last().filter(SyncRun::complete).isPresent() ? 1 : 0),
          of(
              "sync.duration.seconds",
              "how long the last sync took",
              state -> state.last().map(HostFigure::took).orElse(0.0)),
          of(
              "sync.calls",
              "calls to the host in the last sync",
              state -> state.last().map(run -> (double) run.calls()).orElse(0.0)),
          of(
              "calls.left",
              "calls that the host still grants our account; NaN where it never named a limit",
              HostState::callsLeft),
          of(
              "calls.limit",
              "calls that it grants in a period; NaN where it never named a limit",
              HostState::callsLimit),
          of("quarantine", "tickets that could not be understood", HostState::quarantined),
          of("outbox.planned", "writes that wait to be given to the host", HostState::planned),
          of("outbox.unanswered", "writes that the host did not answer", HostState::unanswered),
          of(
              "outbox.oldest.seconds",
              "how long the oldest of these writes has waited",
              state -> Metrics.seconds(state.waiting())),
          of("outbox.refused", "writes that the host refused", HostState::refused),
          of(
              "pause.seconds",
              "how long the host still wants to be left alone",
              state -> Metrics.seconds(state.pause())));

  private static HostFigure of(String id, String words, ToDoubleFunction<HostState> value) {
    return new HostFigure("rapport.host." + id, words, value);
  }

  private static double took(SyncRun run) {
    return Metrics.seconds(Duration.between(run.startedAt(), run.endedAt()));
  }
}
