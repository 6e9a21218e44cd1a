package dev.rapport.app;

import dev.rapport.app.terminal.Terminal;
import dev.rapport.connector.Connector;
import dev.rapport.connector.Pause;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Everything outside itself that a command touches, so that tests can hand in their own.
 *
 * @param connectors the kinds of hosts there are
 * @param sandbox starts stand-in hosts
 * @param terminal the three standard streams
 * @param environment environment variables by name
 * @param clock what time it is
 * @param pause how to wait
 */
public record Surroundings(
    List<Connector> connectors,
    SandboxLauncher sandbox,
    Terminal terminal,
    Map<String, String> environment,
    Clock clock,
    Pause pause) {
  public Surroundings {
    connectors = List.copyOf(connectors);
    environment = Map.copyOf(environment);
  }

  /** The real ones of this process. */
  public static Surroundings ofProcess(List<Connector> connectors, SandboxLauncher sandbox) {
    return new Surroundings(
        connectors,
        sandbox,
        Terminal.ofProcess(),
        System.getenv(),
        Clock.systemUTC(),
        Surroundings::sleep);
  }

  private static void sleep(Duration time) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(Math.max(0, time.toNanos()));
  }
}
