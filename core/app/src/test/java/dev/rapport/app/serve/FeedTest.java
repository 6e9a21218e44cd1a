package dev.rapport.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FeedTest {
  private final Feed feed = new Feed();

  @Test
  void everybodyHearsTheNewsInOrder() throws InterruptedException {
    LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    Feed.Subscription here = feed.subscribe(news -> heard.add(news.name()));
    feed.publish("progress", new JsonObject());
    feed.publish("changed", new JsonObject());

    assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("progress");
    assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("changed");
    assertThat(feed.listeners()).isEqualTo(1);
    here.close();
    assertThat(feed.listeners()).isZero();
  }

  @Test
  void aSlowListenerHoldsUpNobodyAndMissesTheOldest() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    List<Integer> heard = new ArrayList<>();
    CountDownLatch last = new CountDownLatch(1);
    feed.subscribe(
        news -> {
          int number = news.data().get("number").getAsInt();
          heard.add(number);
          busy.countDown();
          await(go);
          if (number == 999) {
            last.countDown();
          }
        });
    publish(0);
    await(busy);
    for (int number = 1; number < 1_000; number++) {
      publish(number);
    }
    go.countDown();

    assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(heard).startsWith(0, 744).endsWith(999).hasSize(257);
    feed.close();
  }

  @Test
  void aListenerThatThrowsIsGone() throws InterruptedException {
    CountDownLatch thrown = new CountDownLatch(1);
    feed.subscribe(
        news -> {
          thrown.countDown();
          throw new IllegalStateException("the page is closed");
        });

    feed.publish("changed", new JsonObject());

    await(thrown);
    while (feed.listeners() > 0) {
      Thread.onSpinWait();
    }
    assertThat(feed.listeners()).isZero();
  }

  @Test
  void tooManyAreTurnedAway() {
    for (int count = 0; count < Feed.MOST_LISTENERS; count++) {
      feed.subscribe(news -> {});
    }

    assertThatIllegalStateException().isThrownBy(() -> feed.subscribe(news -> {}));
    feed.close();
    assertThat(feed.listeners()).isZero();
  }

  private void publish(int number) {
    JsonObject data = new JsonObject();
    data.addProperty("number", number);
    feed.publish("progress", data);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nothing came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
