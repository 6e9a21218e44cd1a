package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Sink;
import dev.rapport.model.TicketKey;
import dev.rapport.testkit.HostContexts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A batch that is answered 200 while a call in it is answered 429 and asked to wait. */
class RationedBatchTest {
  private static final int ROWS = 10;

  @Test
  void theNextCallWaitsAsLongAsTheCallInsideWasAskedTo() {
    try (Instance instance = Instance.of(ROWS)) {
      Instant before = instance.clock().instant();
      Sink sink = instance.sink(HostContexts.of(instance.clock()));
      instance.sandbox().faults().on("throttled-inside:next=1");

      assertThat(sink.apply(writes(instance))).allMatch(Receipt::isConfirmed);

      assertThat(instance.places()).isEqualTo(ROWS);
      assertThat(Duration.between(before, instance.clock().instant()))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }
  }

  private static List<HostWrite> writes(Instance instance) {
    return IntStream.range(0, ROWS)
        .mapToObj(
            i ->
                new HostWrite(
                    "w" + i,
                    new TicketKey("snow", "INC" + i),
                    instance.sourceIds().get(i),
                    HostWrite.Kind.ROW,
                    null,
                    "{}"))
        .toList();
  }
}
