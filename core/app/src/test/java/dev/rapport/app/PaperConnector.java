package dev.rapport.app;

import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Inspector;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A tracker on paper: tickets in memory, answers as the test wants them. */
final class PaperConnector implements Connector {
  static final String CONFIG =
      """
      hosts:
        - name: paper
          type: paper
          url: https://paper.example.com
          auth: { type: basic, user: rapport, secret: "${env:PAPER_SECRET}" }
      """;

  Supplier<Inspection> inspection =
      () -> {
        throw new IllegalStateException("nobody asked for an inspection here");
      };

  @Override
  public ConnectorInfo info() {
    return new ConnectorInfo(
        "paper",
        "Paper",
        List.of(
            Setting.optional("scope.drawer", "the drawer to read; default all"),
            Setting.secret("auth.secret", "the key of the drawer")),
        List.of());
  }

  @Override
  public Source source(Settings settings, HostContext context) {
    throw settings.wrong("scope.drawer", "is not read yet");
  }

  @Override
  public Optional<Inspector> inspector(Settings settings, HostContext context) {
    return Optional.of(
        () -> {
          context.memory().remember("drawer", "top");
          return inspection.get();
        });
  }
}
