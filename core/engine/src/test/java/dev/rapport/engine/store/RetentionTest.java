package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.model.TicketKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class RetentionTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Retention TEN_DAYS =
      new Retention(DAY.multipliedBy(10), DAY.multipliedBy(10), DAY.multipliedBy(10));

  @Parameter Kind kind;
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theOldestEntriesOfTheLogGoAndItsChainStillHolds() {
    for (int day = 0; day < 6; day++) {
      log(day);
    }

    TEN_DAYS.end(store, at(13));

    assertThat(numbers()).containsExactly(4L, 5L, 6L);
    log(14);
    TEN_DAYS.end(store, at(14));
    assertThat(numbers()).containsExactly(5L, 6L, 7L);
  }

  @Test
  void aLogOfWhichEverythingWentGoesOnWhereItWas() {
    log(0);
    log(1);

    TEN_DAYS.end(store, at(40));
    assertThat(numbers()).isEmpty();
    log(41);

    assertThat(numbers()).containsExactly(3L);
  }

  @Test
  void anEarlierTimeAfterALaterOneHoldsNothingUpAndBreaksNothing() {
    log(20);
    log(0);

    TEN_DAYS.end(store, at(20));

    assertThat(numbers()).containsExactly(1L, 2L);
  }

  @Test
  void ticketsThatWereNotShownForLongAreForgottenAndTheOthersStay() {
    store.add("snow", Sample.page("1", Sample.ticket(1, 0), Sample.ticket(2, 0)), at(0));
    store.unseen().add("snow", List.of("id1"), at(0));

    TEN_DAYS.end(store, at(10));
    assertThat(store.unseen().of("snow")).containsExactly("id1");
    TEN_DAYS.end(store, at(10).plusSeconds(1));

    assertThat(store.unseen().of("snow")).isEmpty();
    assertThat(store.tickets().find(new TicketKey("snow", "INC1"))).isEmpty();
    assertThat(store.tickets().find(new TicketKey("snow", "INC2"))).isPresent();
  }

  @Test
  void nothingIsKeptForLessThanADay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retention(DAY, DAY, Duration.ofHours(1)));
  }

  private static Instant at(int day) {
    return Sample.NOON.plus(DAY.multipliedBy(day));
  }

  private void log(int day) {
    HostWrite write =
        new HostWrite(
            "w" + day, new TicketKey("snow", "INC1"), "id1", HostWrite.Kind.ROW, null, "{}");
    store.outbox().add(List.of(Outbox.Entry.planned(write, "k")), at(day));
    List<Outbox.Entry> batch = store.outbox().next("snow", 1);
    Receipt done = new Receipt(write.id(), Receipt.Outcome.APPLIED, at(day), null, null);
    store.outbox().settle(batch, Map.of(write.id(), done), WriteCause.PLAN, at(day));
  }

  private List<Long> numbers() {
    List<Long> numbers = new ArrayList<>();
    assertThat(store.writeLog().forEach("snow", entry -> numbers.add(entry.number())))
        .as("the chain holds")
        .isTrue();
    return numbers;
  }
}
