package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Sample;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes of which only a later look tells that they were done, and the bound of a ticket's day. */
class FoundWritesCountTest {
  private static final Budget TWO_A_DAY = new Budget(Long.MAX_VALUE, Long.MAX_VALUE, 2);

  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();

  @Test
  void areCountedLikeThoseThatWereAnswered() {
    try (Desk desk = new Desk(Kind.SQLITE.fresh(folder))) {
      for (int echo = 1; echo <= 5; echo++) {
        desk.knows(Sample.ticket(2, echo));
        loseTheAnswer(desk);
        desk.applier.apply(sink.host(), desk.clock.instant(), TWO_A_DAY);
      }

      assertThat(sink.heard.stream().map(write -> write.after()).distinct()).hasSize(2);
    }
  }

  private void loseTheAnswer(Desk desk) {
    sink.afterWrite =
        () -> {
          throw HostException.unanswered("snow", "gave no answer", null);
        };
    desk.applier.apply(sink.host(), desk.clock.instant(), TWO_A_DAY);
    sink.afterWrite = () -> {};
  }
}
