package dev.rapport.jira.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Source;
import dev.rapport.jira.host.MiniCloud;
import dev.rapport.jira.host.MiniDataCenter;
import dev.rapport.jira.host.MiniJira;
import dev.rapport.jira.host.Reply;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels, fields, the comment, and what is refused; the summary itself is in the contract. */
class JiraSinkTest {
  private static final long FIRST = 10_001;
  private final MiniCloud cloud = new MiniCloud();
  private final MiniDataCenter dataCenter = new MiniDataCenter();
  private final TransientMemory memory = new TransientMemory();

  JiraSinkTest() {
    cloud.with(3, 1, 1);
    dataCenter.with(3, 1, 1);
  }

  @AfterEach
  void stop() {
    cloud.close();
    dataCenter.close();
  }

  static Stream<Boolean> faces() {
    return Stream.of(true, false);
  }

  private MiniJira face(boolean isCloud) {
    return isCloud ? cloud : dataCenter;
  }

  @ParameterizedTest
  @MethodSource("faces")
  void ourLabelsComeAndGoAndOthersStay(boolean isCloud) {
    MiniJira jira = face(isCloud);
    jira.issue(FIRST).label("urgent");

    assertThat(apply(jira, HostWrite.Kind.LABEL, null, "rapport-thanks rapport-void"))
        .isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(apply(jira, HostWrite.Kind.LABEL, "rapport-thanks rapport-void", "rapport-void"))
        .isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(jira.issue(FIRST).labels()).containsExactlyInAnyOrder("urgent", "rapport-void");
    assertThat(apply(jira, HostWrite.Kind.LABEL, null, "rapport-void"))
        .isEqualTo(Receipt.Outcome.UNCHANGED);
    assertThat(apply(jira, HostWrite.Kind.LABEL, "rapport-void urgent", null))
        .isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(jira.issue(FIRST).labels()).containsExactly("urgent");
    assertThat(apply(jira, HostWrite.Kind.LABEL, null, "urgent"))
        .isEqualTo(Receipt.Outcome.REFUSED);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void oneCommentIsChangedInPlaceAndTakenBack(boolean isCloud) {
    MiniJira jira = face(isCloud);
    int before = jira.issue(FIRST).comments().size();

    assertThat(apply(jira, HostWrite.Kind.COMMENT, null, "Whose turn: IT.\nSince {Monday} [x]!"))
        .isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(apply(jira, HostWrite.Kind.COMMENT, null, "Whose turn: IT.\nSince {Monday} [x]!"))
        .isEqualTo(Receipt.Outcome.UNCHANGED);
    assertThat(apply(jira, HostWrite.Kind.COMMENT, "x", "Whose turn: yours."))
        .isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(jira.issue(FIRST).comments()).hasSize(before + 1);
    assertThat(apply(jira, HostWrite.Kind.COMMENT, "x", null)).isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(apply(jira, HostWrite.Kind.COMMENT, "x", null)).isEqualTo(Receipt.Outcome.UNCHANGED);
    assertThat(jira.issue(FIRST).comments()).hasSize(before);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void ourCommentIsNobodysActAndInternalOnAServiceProject(boolean isCloud) {
    MiniJira jira = face(isCloud);
    jira.makeRequest(FIRST);
    apply(jira, HostWrite.Kind.COMMENT, null, "Whose turn: IT.");

    TicketEvent.Commented ours =
        comments(jira).stream().filter(comment -> comment.stamp().ours()).findFirst().orElseThrow();
    assertThat(ours.visibility()).isEqualTo(Visibility.INTERNAL);
    assertThat(comments(jira)).hasSize(2);
  }

  @Test
  void aCommentThatAPersonEditedIsLeftAlone() {
    apply(cloud, HostWrite.Kind.COMMENT, null, "Whose turn: IT.");
    JsonObject ours = cloud.issue(FIRST).comments().get(1);
    String edited = ours.get("body").toString().replace("IT.", "nobody's.");
    ours.add("body", JsonParser.parseString(edited));

    assertThat(apply(cloud, HostWrite.Kind.COMMENT, "x", "Whose turn: yours."))
        .isEqualTo(Receipt.Outcome.KEPT);
    assertThat(cloud.issue(FIRST).comments().get(1).get("body")).hasToString(edited);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void onlyTheFieldsOfTheConfigurationAreWritten(boolean isCloud) {
    MiniJira jira = face(isCloud);

    assertThat(apply(jira, HostWrite.Kind.FIELD, null, "{\"customfield_10042\":\"IT\"}"))
        .isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(jira.issue(FIRST).fields())
        .containsEntry("customfield_10042", new JsonPrimitive("IT"));
    assertThat(apply(jira, HostWrite.Kind.FIELD, null, "{\"customfield_10042\":\"IT\"}"))
        .isEqualTo(Receipt.Outcome.UNCHANGED);
    assertThat(apply(jira, HostWrite.Kind.FIELD, "{\"customfield_10042\":\"IT\"}", null))
        .isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(jira.issue(FIRST).fields().get("customfield_10042").isJsonNull()).isTrue();
    assertThat(apply(jira, HostWrite.Kind.FIELD, null, "{\"summary\":\"mine\"}"))
        .isEqualTo(Receipt.Outcome.REFUSED);
    assertThat(apply(jira, HostWrite.Kind.FIELD, null, "{\"customfield_10042\":[1]}"))
        .isEqualTo(Receipt.Outcome.REFUSED);
    assertThat(apply(jira, HostWrite.Kind.FIELD, null, "no json"))
        .isEqualTo(Receipt.Outcome.REFUSED);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void aFieldThatAPersonFilledStaysWhenOursIsTakenBack(boolean isCloud) {
    MiniJira jira = face(isCloud);
    String ours = "{\"customfield_10042\":\"IT\",\"customfield_10043\":2}";
    jira.issue(FIRST).field("customfield_10042", new JsonPrimitive("mine"));
    jira.issue(FIRST).field("customfield_10043", new JsonPrimitive(2.0));

    assertThat(apply(jira, HostWrite.Kind.FIELD, ours, "{\"customfield_10042\":\"HR\"}"))
        .isEqualTo(Receipt.Outcome.KEPT);
    assertThat(apply(jira, HostWrite.Kind.FIELD, ours, null)).isEqualTo(Receipt.Outcome.APPLIED);
    assertThat(jira.issue(FIRST).fields().get("customfield_10043").isJsonNull()).isTrue();
    assertThat(jira.issue(FIRST).fields())
        .containsEntry("customfield_10042", new JsonPrimitive("mine"));
    assertThat(apply(jira, HostWrite.Kind.FIELD, ours, null)).isEqualTo(Receipt.Outcome.KEPT);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void aFieldMaySayAnythingThatWeMayHaveWritten(boolean isCloud) {
    MiniJira jira = face(isCloud);
    jira.issue(FIRST).field("customfield_10042", new JsonPrimitive("HR"));

    assertThat(
            apply(
                jira,
                HostWrite.Kind.FIELD,
                "{\"customfield_10042\":[\"IT\",\"HR\"]}",
                "{\"customfield_10042\":\"Desk\"}"))
        .isEqualTo(Receipt.Outcome.APPLIED);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void editsAreKnownAsOursWhenTheyComeBackAndThoseOfAPersonAreNot(boolean isCloud) {
    MiniJira jira = face(isCloud);
    apply(jira, HostWrite.Kind.LABEL, null, "rapport-thanks");
    apply(jira, HostWrite.Kind.FIELD, null, "{\"customfield_10042\":\"IT\"}");

    assertThat(events(jira))
        .filteredOn(TicketEvent.Edited.class::isInstance)
        .hasSize(2)
        .allMatch(event -> event.stamp().ours());
    assertThat(events(jira))
        .filteredOn(TicketEvent.StatusChanged.class::isInstance)
        .hasSize(1)
        .noneMatch(event -> event.stamp().ours());
  }

  @ParameterizedTest
  @MethodSource("faces")
  void aSummaryIsNobodysActWhateverTheHostMakesOfIt(boolean isCloud) {
    MiniJira jira = face(isCloud);
    List<TicketEvent> before = events(jira);
    apply(jira, HostWrite.Kind.PROPERTY, null, "{\"turn\":\"vendor\"}");

    assertThat(events(jira)).isEqualTo(before);
    assertThat(apply(jira, HostWrite.Kind.PROPERTY, null, "{\"turn\":\"vendor\"}"))
        .isEqualTo(Receipt.Outcome.UNCHANGED);
  }

  @Test
  void whereOnlyAdministratorsMaySuppressMailsTheEditIsMadeWithThem() {
    dataCenter.mailsNeedAdministrators = true;

    assertThat(apply(dataCenter, HostWrite.Kind.LABEL, null, "rapport-thanks"))
        .isEqualTo(Receipt.Outcome.APPLIED);
  }

  @Test
  void aKindThatIsNotSwitchedOnOrThatJiraLacksIsRefused() {
    cloud.values.put("write.labels", "false");

    assertThat(apply(cloud, HostWrite.Kind.LABEL, null, "rapport-thanks"))
        .isEqualTo(Receipt.Outcome.REFUSED);
    assertThat(apply(cloud, HostWrite.Kind.ROW, null, "{}")).isEqualTo(Receipt.Outcome.REFUSED);
    assertThat(cloud.writingCalls()).isZero();
  }

  @Test
  void aSummaryThatIsSwitchedOffIsNoKindOfThisHost() {
    cloud.values.put("write.summary", "none");

    assertThat(sink(cloud).kinds())
        .containsExactlyInAnyOrder(
            HostWrite.Kind.LABEL, HostWrite.Kind.COMMENT, HostWrite.Kind.FIELD);
  }

  @Test
  void anIssueThatTakesNoMoreCommentsIsRefusedAndTheNextOneWritten() {
    cloud.script.add(Reply.of(0));
    cloud.script.add(Reply.of(413));
    List<HostWrite> writes =
        List.of(
            write("10001", HostWrite.Kind.COMMENT, null, "a"),
            write("10002", HostWrite.Kind.COMMENT, null, "b"));

    assertThat(sink(cloud).apply(writes))
        .extracting(Receipt::outcome)
        .containsExactly(Receipt.Outcome.REFUSED, Receipt.Outcome.APPLIED);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void anIssueThatIsGoneIsRefusedAndTheOthersWritten(boolean isCloud) {
    List<HostWrite> writes =
        List.of(
            write("99999", HostWrite.Kind.PROPERTY, null, "{\"turn\":\"vendor\"}"),
            write("10002", HostWrite.Kind.PROPERTY, null, "{\"turn\":\"vendor\"}"),
            write("99998", HostWrite.Kind.LABEL, null, "rapport-x"),
            write("no-number", HostWrite.Kind.PROPERTY, null, "{}"),
            write(
                "10003",
                HostWrite.Kind.PROPERTY,
                null,
                "{\"turn\":\"" + "x".repeat(40_000) + "\"}"));

    assertThat(sink(face(isCloud)).apply(writes))
        .extracting(Receipt::outcome)
        .containsExactly(
            Receipt.Outcome.REFUSED,
            Receipt.Outcome.APPLIED,
            Receipt.Outcome.REFUSED,
            Receipt.Outcome.REFUSED,
            Receipt.Outcome.REFUSED);
  }

  @Test
  void aTaskThatFailsIsNoSuccess() {
    cloud.taskStatus = "FAILED";

    assertThatThrownBy(() -> apply(cloud, HostWrite.Kind.PROPERTY, null, "{\"turn\":\"vendor\"}"))
        .isInstanceOf(HostException.class)
        .hasMessageContaining("ended as FAILED");
  }

  @Test
  void aTaskThatNeverEndsIsLeftForLater() {
    cloud.taskStatus = "RUNNING";

    assertThatThrownBy(() -> apply(cloud, HostWrite.Kind.PROPERTY, null, "{\"turn\":\"vendor\"}"))
        .isInstanceOf(HostException.class)
        .hasMessageContaining("still runs");
  }

  @Test
  void aRevokedTokenStopsEverything() {
    cloud.script.add(Reply.of(0));
    cloud.script.add(Reply.of(401));

    assertThatThrownBy(() -> apply(cloud, HostWrite.Kind.LABEL, null, "rapport-x"))
        .isInstanceOfSatisfying(
            HostException.class,
            e -> assertThat(e.kind()).isEqualTo(HostException.Kind.AUTHENTICATION));
  }

  @Test
  void aThousandSummariesTakeTenWritingCalls() {
    cloud.with(1_000, 0, 0);
    JiraSink sink = sink(cloud);
    for (int from = 0; from < 1_000; from += sink.batchSize()) {
      int first = from;
      sink.apply(
          IntStream.range(0, sink.batchSize())
              .mapToObj(i -> "" + (FIRST + first + i))
              .map(id -> write(id, HostWrite.Kind.PROPERTY, null, "{\"turn\":\"vendor\"}"))
              .toList());
    }

    assertThat(cloud.places()).isEqualTo(1_000);
    assertThat(cloud.writingCalls()).isEqualTo(10);
  }

  private List<TicketEvent> events(MiniJira jira) {
    Source source = jira.source(HostContexts.of(jira.clock(), memory, new CallCount()));
    return Sweep.of(source, Cursor.START).documents().stream()
        .filter(document -> document.sourceId().equals("" + FIRST))
        .flatMap(document -> source.decode(document).events().stream())
        .toList();
  }

  private List<TicketEvent.Commented> comments(MiniJira jira) {
    return events(jira).stream()
        .filter(TicketEvent.Commented.class::isInstance)
        .map(TicketEvent.Commented.class::cast)
        .toList();
  }

  private Receipt.Outcome apply(MiniJira jira, HostWrite.Kind kind, String before, String after) {
    return sink(jira).apply(List.of(write("" + FIRST, kind, before, after))).get(0).outcome();
  }

  private JiraSink sink(MiniJira jira) {
    return (JiraSink) jira.sink(HostContexts.of(jira.clock(), memory, new CallCount()));
  }

  private static HostWrite write(String id, HostWrite.Kind kind, String before, String after) {
    return new HostWrite(
        kind + id + after, new TicketKey("jira", "P-" + id), id, kind, before, after);
  }
}
