package dev.rapport.suite.campaign;

import dev.rapport.connector.CallObserver;
import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Inspector;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a process die at a call: after the host answered it, before anybody hears of the answer. */
final class Fuse implements CallObserver {
  private final AtomicInteger left;

  /** Burns down after so many calls. */
  Fuse(int calls) {
    this.left = new AtomicInteger(calls);
  }

  /** What a power cut looks like from inside. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1;

    Crash() {
      super("the process dies here");
    }
  }

  @Override
  public void called(String method, int status, Duration took) {
    if (left.decrementAndGet() < 0) {
      throw new Crash();
    }
  }

  /** The same connectors in a process that dies. */
  List<Connector> in(List<Connector> connectors) {
    return connectors.stream().<Connector>map(connector -> new Mined(connector, this)).toList();
  }

  private record Mined(Connector connector, Fuse fuse) implements Connector {
    @Override
    public ConnectorInfo info() {
      return connector.info();
    }

    @Override
    public Source source(Settings settings, HostContext context) {
      return connector.source(settings, mined(context));
    }

    @Override
    public Optional<Sink> sink(Settings settings, HostContext context) {
      return connector.sink(settings, mined(context));
    }

    @Override
    public Optional<Inspector> inspector(Settings settings, HostContext context) {
      return connector.inspector(settings, mined(context));
    }

    private HostContext mined(HostContext context) {
      CallObserver both =
          (method, status, took) -> {
            context.calls().called(method, status, took);
            fuse.called(method, status, took);
          };
      return new HostContext(
          context.clock(), context.pause(), context.memory(), context.texts(), both);
    }
  }
}
