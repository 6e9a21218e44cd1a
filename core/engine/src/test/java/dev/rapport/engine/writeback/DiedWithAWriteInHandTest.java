package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Sample;
import dev.rapport.engine.store.WriteLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that dies between a host's deed and its answer, and a ticket that then moves on. */
@ParameterizedClass
@EnumSource
class DiedWithAWriteInHandTest {
  @Parameter Kind kind;
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();

  private static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }

  @Test
  void whatWasDoneIsInTheLogAndCountsForTheDay() {
    try (Desk desk = new Desk(kind.fresh(folder))) {
      desk.knows(Sample.ticket(1, 0));
      sink.afterWrite =
          () -> {
            throw new Death();
          };
      assertThatThrownBy(() -> desk.apply(sink)).isInstanceOf(Death.class);
      sink.afterWrite = () -> {};
      desk.knows(Sample.ticket(1, 1));

      desk.apply(sink);
      desk.apply(sink);

      List<WriteLog.Entry> log = new ArrayList<>();
      assertThat(desk.store.writeLog().forEach("snow", log::add)).isTrue();
      assertThat(log)
          .extracting(entry -> entry.cause() + " " + entry.answer() + " " + entry.detail())
          .containsExactly("plan failed interrupted", "plan applied row-id1");
      assertThat(log.get(0).afterHash()).isNotEqualTo(log.get(1).afterHash());
      assertThat(desk.store.writeLog().writtenSince("snow", Sample.NOON.minusSeconds(86_400)))
          .containsEntry("id1", 2L);
    }
  }
}
