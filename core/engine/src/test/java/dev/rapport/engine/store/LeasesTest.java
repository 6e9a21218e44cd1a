package dev.rapport.engine.store;

import static dev.rapport.engine.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LeasesTest {
  private static final Instant SOON = NOON.plusSeconds(30);
  private static final Instant LATER = NOON.plusSeconds(60);

  @Parameter Kind kind;
  @TempDir Path folder;
  private Store store;
  private Leases leases;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
    leases = store.leases();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aHostIsOnesUntilItIsGivenBack() {
    assertThat(leases.take("jira", "one", NOON, SOON)).isTrue();
    assertThat(leases.take("jira", "other", NOON, SOON)).isFalse();
    assertThat(leases.take("snow", "other", NOON, SOON)).isTrue();
    assertThat(leases.find("jira", NOON)).contains(new Leases.Lease("one", SOON));

    leases.release("jira", "other");
    assertThat(leases.find("jira", NOON)).isPresent();
    leases.release("jira", "one");
    assertThat(leases.find("jira", NOON)).isEmpty();
    assertThat(leases.take("jira", "other", NOON, SOON)).isTrue();
  }

  @Test
  void aLeaseThatNobodyRenewsEnds() {
    leases.take("jira", "killed", NOON, SOON);

    assertThat(leases.find("jira", SOON)).isEmpty();
    assertThat(leases.take("jira", "other", SOON, LATER)).isTrue();
    assertThat(leases.renew("jira", "killed", LATER.plusSeconds(30))).isFalse();
    assertThat(leases.find("jira", SOON)).contains(new Leases.Lease("other", LATER));
  }

  @Test
  void aRenewedLeaseRunsOn() {
    leases.take("jira", "one", NOON, SOON);

    assertThat(leases.renew("jira", "one", LATER)).isTrue();
    assertThat(leases.take("jira", "other", SOON, LATER)).isFalse();
  }

  @Test
  void ofManyWhoGraspAtOnceOneHasIt() throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(8);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<Boolean>> grasped =
        IntStream.range(0, 8)
            .mapToObj(
                hand ->
                    hands.submit(
                        () -> {
                          go.await();
                          return leases.take("jira", "hand " + hand, NOON, SOON);
                        }))
            .toList();
    go.countDown();
    int holders = 0;
    for (Future<Boolean> one : grasped) {
      holders += one.get() ? 1 : 0;
    }
    hands.shutdown();

    assertThat(holders).isEqualTo(1);
  }
}
