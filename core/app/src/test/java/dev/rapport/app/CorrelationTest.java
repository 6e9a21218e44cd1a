package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.hook.Hooks;
import dev.rapport.app.serve.metric.RequestIds;
import dev.rapport.engine.store.Hints;
import dev.rapport.engine.store.Store;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** From a webhook to what was read and written because of it, by one id in the log. */
class CorrelationTest {
  @TempDir Path folder;
  private final Logger log = (Logger) LoggerFactory.getLogger("dev.rapport.serve");
  private final Lines lines = new Lines();
  private @Nullable Level before;

  private static final class Lines extends AppenderBase<ILoggingEvent> {
    private final LinkedBlockingQueue<ILoggingEvent> heard = new LinkedBlockingQueue<>();

    @Override
    protected void append(ILoggingEvent line) {
      line.prepareForDeferredProcessing();
      heard.add(line);
    }

    /** The id on the first line that begins so; waits for it. */
    String idOn(String beginning) throws InterruptedException {
      ILoggingEvent line = heard.poll(60, TimeUnit.SECONDS);
      while (line != null && !line.getFormattedMessage().startsWith(beginning)) {
        line = heard.poll(60, TimeUnit.SECONDS);
      }
      assertThat(line).as("a line that begins with " + beginning).isNotNull();
      return line == null ? "" : line.getMDCPropertyMap().getOrDefault("request", "");
    }
  }

  @BeforeEach
  void listen() {
    before = log.getLevel();
    log.setLevel(Level.INFO);
    lines.setContext(log.getLoggerContext());
    lines.start();
    log.addAppender(lines);
  }

  @AfterEach
  void stop() {
    log.detachAppender(lines);
    log.setLevel(before);
  }

  @Test
  void theIdOfAWebhookIsOnTheLinesOfItsReadAndItsWrite() throws Exception {
    try (Served served =
        new Served(
            folder,
            "serve: { port: 0, every: { sync: 1d } }\n",
            Clock.fixed(Desk.NOW, ZoneOffset.UTC))) {
      served.happen(1);
      try (Session session = served.session()) {
        // So that the server's own sync does not come before the webhook.
        session.store().leases().take("paper", "a command", Desk.NOW, Desk.NOW.plusSeconds(60));
      }
      Node node =
          served.start(serving -> List.of(new RequestIds(), new Mistakes(), new Hooks(serving)));
      Store store = node.session().store();
      store.approvals().give("paper", Desk.NOW);

      int answer =
          served
              .send(
                  HttpRequest.newBuilder(served.at("/hooks/paper/paper"))
                      .header("X-Paper-Signature", "right")
                      .header("X-Paper-Delivery", "d1")
                      .header("X-Request-Id", "from-the-proxy")
                      .POST(BodyPublishers.ofString("id1")))
              .statusCode();

      assertThat(answer).isEqualTo(202);
      assertThat(store.hints().oldest("paper", 1))
          .extracting(Hints.Waiting::request)
          .containsExactly("from-the-proxy");
      store.leases().release("paper", "a command");
      assertThat(lines.idOn("followed 1 hints")).isEqualTo("from-the-proxy");
      assertThat(lines.idOn("wrote paper: 1 applied")).isEqualTo("from-the-proxy");
    }
  }
}
