package dev.rapport.app.serve.metric;

import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.serve.access.Tokens;
import dev.rapport.connector.Secret;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /metrics} in Prometheus' format: what the store knows of each host when it is asked,
 * how long requests took, and the machine's own figures. No ticket and no person is in any of them.
 */
public final class Metrics implements Routes {
  private static final String BEGUN = "rapport.begun";

  private final Serving serving;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<HostFigure, MultiGauge> gauges = new LinkedHashMap<>();

  /** The figures of this server. */
  public Metrics(Serving serving) {
    this.serving = serving;
    for (HostFigure figure : HostFigure.ALL) {
      gauges.put(
          figure, MultiGauge.builder(figure.id()).description(figure.words()).register(registry));
    }
    List.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics())
        .forEach(binder -> binder.bindTo(registry));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(request -> request.attribute(BEGUN, Timer.start(registry)));
    routes.after(this::time);
    routes.get("/metrics", this::tell);
  }

  /** Under the path as it is written in the code: an address names tickets, this does not. */
  private void time(Context request) {
    Timer.Sample begun = request.attribute(BEGUN);
    if (begun != null) {
      begun.stop(
          Timer.builder("rapport.http.requests")
              .description("how long requests took")
              .tag("method", request.method().name())
              .tag("path", path(request))
              .tag("status", request.statusCode() / 100 + "xx")
              .register(registry));
    }
  }

  private static String path(Context request) {
    Endpoint matched = request.endpoints().matchedHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }

  private void tell(Context request) {
    check(request);
    Map<HostConfig, HostState> states = states();
    gauges.forEach((figure, gauge) -> gauge.register(rows(figure, states), true));
    request.contentType("text/plain; version=0.0.4").result(registry.scrape());
  }

  /** For admins, and for whoever sends the token of the configuration. */
  private void check(Context request) {
    String given = request.header("Authorization");
    Secret token = serving.session().config().access().metricsToken();
    if (given == null) {
      if (!Viewer.of(request).mayAdminister()) {
        throw new ForbiddenResponse("for admins");
      }
    } else if (token == null || !Tokens.same(given, "Bearer " + token.reveal())) {
      throw new UnauthorizedResponse("this is not the token of serve.metrics-token");
    }
  }

  /** Read once, whatever the number of figures that are drawn from them. */
  private Map<HostConfig, HostState> states() {
    HostState.Reader reader =
        new HostState.Reader(serving.session().store(), serving.clock().instant());
    Map<HostConfig, HostState> states = new LinkedHashMap<>();
    serving.session().config().hosts().forEach(host -> states.put(host, reader.of(host.name())));
    return states;
  }

  private static List<Row<?>> rows(HostFigure figure, Map<HostConfig, HostState> states) {
    return states.entrySet().stream()
        .<Row<?>>map(
            one ->
                Row.of(
                    Tags.of("host", one.getKey().name()),
                    figure.value().applyAsDouble(one.getValue())))
        .toList();
  }

  /** Seconds, as Prometheus wants durations. */
  static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
