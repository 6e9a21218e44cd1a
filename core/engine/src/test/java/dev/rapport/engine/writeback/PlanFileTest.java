package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Sample;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PlanFileTest {
  @Parameter Kind kind;
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();
  private Path file;
  private Desk desk;

  @BeforeEach
  void open() {
    file = folder.resolve("plan.json");
    desk = new Desk(kind.fresh(folder));
    desk.knows(Sample.ticket(1, 0), Sample.ticket(2, 1), Sample.ticket(3, 2));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aPlanIsJsonWithOneWriteALine() throws IOException {
    PlanTotals totals = write();

    JsonObject plan = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(plan.getAsJsonArray("writes")).hasSize(3);
    assertThat(plan.getAsJsonObject("counts").toString())
        .isEqualTo(
            "{\"bytes\":%d,\"hosts\":{\"snow\":3},\"kinds\":{\"row\":3},\"writes\":3}"
                .formatted(totals.bytes()));
    assertThat(plan.get("hash").getAsString()).isEqualTo(totals.hash());
    assertThat(Files.readAllLines(file)).hasSize(3 + 4);
  }

  @Test
  void aPlanWithNothingToWriteSaysSo() throws IOException {
    desk.apply(sink);

    assertThat(write().writes()).isZero();
    assertThat(Files.readString(file)).contains("\"hosts\":{\"snow\":0}");
    assertThat(apply().applied()).isZero();
  }

  @Test
  void theSameStoreGivesTheSamePlan() throws IOException {
    assertThat(write().hash()).isEqualTo(write().hash());
  }

  @Test
  void theBytesOfTheFileAreWrittenAndNoOthers() throws IOException {
    write();
    String later = desk.plan(sink).get(0).after();
    desk.clock.advance(java.time.Duration.ofDays(3));

    assertThat(apply().applied()).isEqualTo(3);
    assertThat(sink.shown.get("id1")).isEqualTo(later);
    assertThat(apply()).isEqualTo(new ApplyResult("snow", 0, 0, 0, 0, 0, 0, 0, 0, null));
  }

  @Test
  void aLineOfAKindThatWasSwitchedOffMeanwhileIsStale() throws IOException {
    write();
    sink.kinds = Set.of(HostWrite.Kind.FIELD);

    assertThat(apply().stale()).isEqualTo(3);
    assertThat(sink.shown).isEmpty();
  }

  @Test
  void aLineWhoseTicketHasMovedIsStaleAndLeft() throws IOException {
    write();
    desk.knows(Sample.ticket(2, 2));

    ApplyResult result = apply();

    assertThat(result.stale()).isEqualTo(1);
    assertThat(sink.shown).containsOnlyKeys("id1", "id3");
  }

  @Test
  void aLineThatStartsFromSomethingElseIsStale() throws IOException {
    desk.apply(sink);
    desk.knows(Sample.ticket(2, 2));
    write();
    desk.knows(Sample.ticket(2, 3));
    desk.apply(sink);
    desk.knows(Sample.ticket(2, 2));

    assertThat(apply().stale()).isEqualTo(1);
  }

  @Test
  void linesOfOtherHostsAreNotOurs() throws IOException {
    write();
    WriteHost other = new WriteHost("jira", sink, sink.host().calls());

    assertThat(desk.applier.apply(other, new PlanFile(file), Desk.AS_OF, Desk.ALL).stale())
        .isZero();
    assertThat(sink.heard).isEmpty();
  }

  @Test
  void aPlanThatWasEditedIsRefusedAsAWhole() throws IOException {
    write();
    Files.writeString(file, Files.readString(file).replace("unconfirmed", "it_active"));

    assertThatExceptionOfType(PlanException.class)
        .isThrownBy(this::apply)
        .withMessageContaining("make a new plan")
        .withMessageEndingWith("#plan-file");
    assertThat(sink.heard).isEmpty();
  }

  @Test
  void aFileThatIsNoPlanIsRefused() throws IOException {
    for (String text : new String[] {"", "{\"writes\":[{}]}", "[]", "{\"writes\":[", "notes"}) {
      Files.writeString(file, text);
      assertThatExceptionOfType(PlanException.class)
          .isThrownBy(this::apply)
          .withMessageContaining("is not a plan");
    }
  }

  @Test
  void aMissingPlanIsNamed() {
    assertThatExceptionOfType(PlanException.class)
        .isThrownBy(this::apply)
        .withMessageContaining("plan.json cannot be read");
  }

  private ApplyResult apply() {
    return desk.applier.apply(sink.host(), new PlanFile(file), desk.clock.instant(), Desk.ALL);
  }

  private PlanTotals write() throws IOException {
    PlanCount count = new PlanCount();
    count.host("snow");
    try (Writer out = Files.newBufferedWriter(file)) {
      return PlanJson.write(
          out, count, to -> desk.planner.plan(sink.host(), desk.clock.instant(), to));
    }
  }
}
