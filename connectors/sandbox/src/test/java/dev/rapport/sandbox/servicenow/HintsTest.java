package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.http.HmacSha256;
import dev.rapport.sandbox.http.Receiver;
import dev.rapport.sandbox.http.Receiver.Heard;
import dev.rapport.sandbox.servicenow.app.ScopedApp;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HintsTest {
  private static final String KEY = "a key for tests that is long enough";

  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-02T09:00:00Z"));
  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().clock(clock).start();
  private final Table incidents = sandbox.tables().table("incident");
  private final ScopedApp app = sandbox.install();
  private Receiver receiver;

  @BeforeEach
  void listen() throws IOException {
    receiver = new Receiver();
  }

  @AfterEach
  void stop() {
    sandbox.close();
    receiver.close();
  }

  private Row change(Row incident, String state) {
    return incidents.update(incident.sysId(), Map.of("state", state));
  }

  @Test
  void aHintNamesEachTaskOnceAndIsSignedWithItsTime() throws Exception {
    app.tell(receiver.url(), KEY);
    Row incident = incidents.insert(Map.of("short_description", "no network"));
    change(change(incident, "2"), "3");

    int changes = app.sendHints();
    assertThat(changes).isEqualTo(sandbox.tables().table(ScopedApp.OUTBOX).size()).isGreaterThan(2);

    Heard heard = receiver.next();
    assertThat(heard.header("X-Rapport-Timestamp")).isEqualTo("1793610000");
    byte[] mac = HmacSha256.of(KEY, "1793610000." + heard.body());
    assertThat(heard.header("X-Rapport-Signature"))
        .isEqualTo("v1=" + Base64.getEncoder().encodeToString(mac));
    JsonArray tasks =
        JsonParser.parseString(heard.body()).getAsJsonObject().getAsJsonArray("tasks");
    assertThat(tasks).hasSize(1);
    assertThat(tasks.get(0).getAsJsonObject().get("task").getAsString())
        .isEqualTo(incident.sysId());
    assertThat(tasks.get(0).getAsJsonObject().get("modCount").getAsInt()).isEqualTo(2);
    assertThat(app.sendHints()).isZero();
  }

  @Test
  void whatHappenedBeforeSomebodyListenedIsKeptAndNotTold() {
    change(incidents.insert(Map.of()), "2");
    app.tell(receiver.url(), KEY);

    assertThat(app.sendHints()).isZero();
  }

  @Test
  void whatDoesNotArriveIsSentAgainWithAFreshSignatureEverLaterAndThenGivenUp() throws Exception {
    app.tell(receiver.url(), KEY);
    incidents.insert(Map.of());
    receiver.answers(503, 503, 503, 503, 503, 503, 503, 503);
    assertThat(app.sendHints()).isZero();
    assertThat(app.sendHints()).as("not yet").isZero();
    String first = receiver.next().header("X-Rapport-Signature");

    for (int minutes = 1; minutes <= 64; minutes *= 2) {
      clock.advance(Duration.ofMinutes(minutes));
      app.sendHints();
      assertThat(receiver.next().header("X-Rapport-Signature")).isNotEqualTo(first);
    }
    assertThat(sandbox.tables().table(ScopedApp.OUTBOX).rows())
        .extracting(row -> row.get("hint"))
        .containsOnly("dead");
  }
}
