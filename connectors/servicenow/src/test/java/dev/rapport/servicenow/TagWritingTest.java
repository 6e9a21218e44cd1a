package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Receipt.Outcome;
import dev.rapport.model.TicketKey;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.TransientMemory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags of our own on tasks, and in our row where rights forbid them. */
class TagWritingTest {
  private final Instance instance = Instance.of(3);
  private final TransientMemory memory = new TransientMemory();
  private final Table entries = instance.table("label_entry");

  @BeforeEach
  void switchOn() {
    instance.with("write.tags", "true");
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  private List<Receipt> apply(HostWrite... writes) {
    return instance
        .sink(HostContexts.of(instance.clock(), memory, new CallCount()))
        .apply(List.of(writes));
  }

  private HostWrite tag(int incident, @Nullable String before, @Nullable String after) {
    return write(HostWrite.Kind.TAG, incident, before, after);
  }

  private HostWrite write(
      HostWrite.Kind kind, int incident, @Nullable String before, @Nullable String after) {
    String id = instance.sourceIds().get(incident);
    return new HostWrite(
        kind + " " + incident, new TicketKey("snow", "INC" + incident), id, kind, before, after);
  }

  private List<String> tagsOf(int incident) {
    return entries.find("table_key=" + instance.sourceIds().get(incident)).stream()
        .map(entry -> entries.value(entry, "label.name"))
        .sorted()
        .toList();
  }

  private String valueOf(int incident) {
    return instance
        .table(Instance.TABLE)
        .find("task=" + instance.sourceIds().get(incident))
        .stream()
        .map(row -> row.get("tags"))
        .findFirst()
        .orElse("no row");
  }

  @Test
  void aTagIsMadeOnceAndPutOnEachTaskByItsOwnTable() {
    List<Receipt> receipts =
        apply(
            tag(0, null, "rapport-waiting-it rapport-thanked"), tag(1, null, "rapport-waiting-it"));

    assertThat(receipts).extracting(Receipt::outcome).containsOnly(Outcome.APPLIED);
    assertThat(tagsOf(0)).containsExactly("rapport thanked", "rapport waiting it");
    assertThat(tagsOf(1)).containsExactly("rapport waiting it");
    assertThat(instance.table("label").rows())
        .hasSize(2)
        .allMatch(label -> label.get("viewable_by").equals("everyone"));
    assertThat(entries.rows()).allMatch(entry -> entry.get("table").equals("incident"));
  }

  @Test
  void aRepeatChangesNothingAndALaterWriteChangesWhatDiffers() {
    apply(tag(0, null, "rapport-a rapport-b"));
    String kept = entryOf("rapport b");

    assertThat(apply(tag(0, null, "rapport-b rapport-a")))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.UNCHANGED);
    apply(tag(0, "rapport-a rapport-b", "rapport-b rapport-c"));

    assertThat(tagsOf(0)).containsExactly("rapport b", "rapport c");
    assertThat(entryOf("rapport b")).isEqualTo(kept);
  }

  private String entryOf(String name) {
    return entries.rows().stream()
        .filter(entry -> entries.value(entry, "label.name").equals(name))
        .map(Row::sysId)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tagsOfOthersStayAsTheyAre() {
    String theirs =
        instance.table("label").insert(Map.of("name", "vip", "viewable_by", "everyone")).sysId();
    String task = instance.sourceIds().get(0);
    entries.insert(Map.of("label", theirs, "table", "incident", "table_key", task));
    apply(tag(0, null, "rapport-a"));

    apply(tag(0, "rapport-a", null));

    assertThat(tagsOf(0)).containsExactly("vip");
    assertThat(apply(tag(0, "rapport-a", null)))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.UNCHANGED);
  }

  @Test
  void somebodysPrivateTagOfTheSameNameIsNotUsed() {
    instance.table("label").insert(Map.of("name", "rapport a", "viewable_by", "me"));

    apply(tag(0, null, "rapport-a"));

    assertThat(instance.table("label").size()).isEqualTo(2);
    assertThat(tagsOf(0)).containsExactly("rapport a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vip", "rapport-", "rapport-a,b", "rapport-a vip", "Rapport-a"})
  void aTagThatIsNotOursIsRefused(String after) {
    assertThat(apply(tag(0, null, after)))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.REFUSED);
    assertThat(entries.size()).isZero();
  }

  @Test
  void aLostAnswerPutsNoTagOnTwice() {
    instance.sandbox().faults().on("lost-answer:every=2");

    for (int run = 0; run < 5; run++) {
      apply(tag(0, null, "rapport-a rapport-b"), tag(1, null, "rapport-a"));
    }

    assertThat(tagsOf(0)).containsExactly("rapport a", "rapport b");
    assertThat(tagsOf(1)).containsExactly("rapport a");
    assertThat(instance.table("label").size()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"NO_TAG_ROLE", "TAGS_LOSE_THEIR_RECORD"})
  void aTagThatMayNotBeWrittenBecomesAValueInOurRowAndTheCheckSaysSo(Fault fault) {
    instance.with(fault);

    List<Receipt> receipts =
        apply(
            write(HostWrite.Kind.ROW, 0, null, "{\"turn\":\"it_queue\"}"),
            tag(0, null, "rapport-a rapport-b"),
            tag(1, null, "rapport-a"));

    assertThat(receipts).extracting(Receipt::outcome).containsOnly(Outcome.APPLIED);
    assertThat(entries.size()).isZero();
    assertThat(valueOf(0)).isEqualTo("rapport-a rapport-b");
    assertThat(valueOf(1)).isEqualTo("rapport-a");
    assertThat(tagFinding())
        .returns(Level.MISSING, Finding::level)
        .satisfies(finding -> assertThat(finding.message()).contains("column tags"));
  }

  private Finding tagFinding() {
    return new ServiceNowConnector()
            .inspector(
                instance.settings(), HostContexts.of(instance.clock(), memory, new CallCount()))
            .orElseThrow()
            .inspect()
            .findings()
            .stream()
            .filter(finding -> finding.subject().equals("label_entry"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void theValueIsChangedAndTakenAwayWithoutTheSummary() {
    instance.with(Fault.NO_TAG_ROLE);
    HostWrite summary = write(HostWrite.Kind.ROW, 0, null, "{\"turn\":\"it_queue\"}");
    apply(summary, tag(0, null, "rapport-a"), tag(1, null, "rapport-a"));

    assertThat(apply(summary, tag(0, null, "rapport-a")))
        .extracting(Receipt::outcome)
        .containsOnly(Outcome.UNCHANGED);
    apply(tag(0, "rapport-a", null), tag(1, "rapport-a", null));

    assertThat(valueOf(0)).isEmpty();
    assertThat(valueOf(1)).isEqualTo("no row");
    assertThat(instance.shown(instance.sourceIds().get(0))).isPresent();
  }

  @Test
  void aRowThatHoldsTagsStaysForThemWhenItsSummaryGoes() {
    instance.with(Fault.NO_TAG_ROLE);
    apply(write(HostWrite.Kind.ROW, 0, null, "{\"turn\":\"it_queue\"}"), tag(0, null, "rapport-a"));

    apply(write(HostWrite.Kind.ROW, 0, "{\"turn\":\"it_queue\"}", null));
    assertThat(valueOf(0)).isEqualTo("rapport-a");
    assertThat(instance.shown(instance.sourceIds().get(0))).contains("");

    apply(tag(0, "rapport-a", null));
    assertThat(instance.places()).isZero();
  }

  @Test
  void aRightThatIsGivenLaterMovesTheTagsToTheTasks() {
    instance.with(Fault.NO_TAG_ROLE);
    apply(tag(0, null, "rapport-a"));
    instance.sandbox().faults().clear();
    instance.clock().advance(Duration.ofDays(1));

    apply(tag(0, null, "rapport-a"));

    assertThat(tagsOf(0)).containsExactly("rapport a");
    assertThat(instance.places()).isZero();
    assertThat(tagFinding().level()).isEqualTo(Level.FINE);
  }

  @Test
  void withoutATableOfOurOwnTheRefusalSaysWhatIsMissing() {
    instance.with(Fault.NO_TAG_ROLE).with("write.summary", "none").with("write.table", " ");

    assertThat(apply(tag(0, null, "rapport-a")).get(0).reason()).contains("write.table");
  }

  @Test
  void aTaskThatIsGoneIsRefusedAlone() {
    instance.table("incident").delete(instance.sourceIds().get(0));

    assertThat(apply(tag(0, null, "rapport-a"), tag(1, null, "rapport-a")))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.APPLIED);
  }

  @Test
  void tagsAreNotWrittenUnlessSwitchedOn() {
    instance.with("write.tags", "false");

    assertThat(apply(tag(0, null, "rapport-a")).get(0).reason()).contains("not switched on");
  }
}
