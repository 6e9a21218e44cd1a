package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.serve.Feed;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.hook.Hooks;
import dev.rapport.engine.store.Store;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HooksTest {
  @TempDir Path folder;
  private final LinkedBlockingQueue<String> news = new LinkedBlockingQueue<>();
  private Served served;
  private Store store;

  @BeforeEach
  void serve() throws Exception {
    served =
        new Served(
            folder,
            "serve: { port: 0, every: { sync: 1d } }\n",
            Clock.fixed(Desk.NOW, ZoneOffset.UTC));
    Node node = served.start(serving -> List.of(new Mistakes(), new Hooks(serving)));
    store = node.session().store();
    store.approvals().give("paper", Desk.NOW);
    node.feed().subscribe(this::hear);
  }

  @AfterEach
  void end() {
    served.close();
  }

  private void hear(Feed.News heard) {
    news.add(heard.name() + " " + heard.data());
  }

  @Test
  void aTicketThatWasHintedAtIsReadAndWritten() throws Exception {
    served.happen(1);

    assertThat(post("right", "d1", "id1")).isEqualTo(202);

    heard("wrote", "\"answered\":1");
    assertThat(served.paper.pinned).containsOnlyKeys("id1");
    // The server's own first sync may have written it, and the hint is followed behind that.
    while (!store.hints().hosts().isEmpty()) {
      Thread.onSpinWait();
    }
    assertThat(served.paper.pinned).containsOnlyKeys("id1");
  }

  @Test
  void aDeliveryCountsOnce() throws Exception {
    assertThat(post("right", "d1", "")).isEqualTo(202);
    assertThat(post("right", "d1", "id1")).isEqualTo(202);

    assertThat(store.hints().count("paper")).isZero();
  }

  @Test
  void aDeletionThatTheHostShowsTooTakesTheTicketAway() throws Exception {
    served.happen(2);
    assertThat(post("right", "d1", "id1\nid2")).isEqualTo(202);
    heard("wrote", "\"answered\":2");
    served.paper.tickets.remove(0);

    assertThat(post("right", "d2", "-id1\n-id2")).isEqualTo(202);

    heard("changed", "\"changed\":1");
    assertThat(store.tickets().count("paper")).isEqualTo(1);
  }

  @Test
  void whoCannotSignIsSentAway() throws Exception {
    assertThat(post("forged", "d1", "id1")).isEqualTo(401);
    assertThat(store.hints().hosts()).isEmpty();
  }

  @Test
  void nothingIsTakenForHostsThatExpectNothing() throws Exception {
    HttpRequest.Builder other = HttpRequest.newBuilder(served.at("/hooks/paper/other"));
    HttpRequest.Builder kind = HttpRequest.newBuilder(served.at("/hooks/jira/paper"));

    assertThat(served.send(other.POST(BodyPublishers.noBody())).statusCode()).isEqualTo(404);
    assertThat(served.send(kind.POST(BodyPublishers.noBody())).statusCode()).isEqualTo(404);
    assertThat(served.get("/hooks/paper/paper").statusCode()).isEqualTo(405);
  }

  @Test
  void whatIsTooLongIsNotReadToItsEnd() throws Exception {
    byte[] much = new byte[(1 << 20) + 1];

    assertThat(served.send(request("right", "d1").POST(BodyPublishers.ofByteArray(much))))
        .extracting(answer -> answer.statusCode())
        .isEqualTo(413);
    // Of unknown length.
    assertThat(
            served.send(
                request("right", "d2")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)))))
        .extracting(answer -> answer.statusCode())
        .isEqualTo(413);
  }

  private HttpRequest.Builder request(String signature, String delivery) {
    return HttpRequest.newBuilder(served.at("/hooks/paper/paper"))
        .header("X-Paper-Signature", signature)
        .header("X-Paper-Delivery", delivery);
  }

  private int post(String signature, String delivery, String ids) throws Exception {
    return served
        .send(request(signature, delivery).POST(BodyPublishers.ofString(ids)))
        .statusCode();
  }

  private void heard(String name, String what) throws InterruptedException {
    String one = "";
    while (one != null && !(one.startsWith(name) && one.contains(what))) {
      one = news.poll(60, TimeUnit.SECONDS);
    }
    assertThat(one).as("the news of " + name + " with " + what).isNotNull();
  }
}
