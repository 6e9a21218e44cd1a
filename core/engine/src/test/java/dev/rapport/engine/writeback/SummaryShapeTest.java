package dev.rapport.engine.writeback;

import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.appreciation.Party;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.command.Channel;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.timeline.RandomLives;
import dev.rapport.model.Side;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.SummarySample;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the surfaces on the hosts rely on: the shape, its bounds, and that no person is named. */
class SummaryShapeTest {
  private static final int WELL_UNDER_THE_LIMIT = 24_000;

  @Property(tries = 100)
  void everySummaryFollowsTheSchema(@ForAll("histories") TicketHistory history) throws IOException {
    Summary summary = summary(history, 60, RICH);

    assertFollowsTheSchema(summary);
    assertThat(summary.body()).hasSizeLessThan(WELL_UNDER_THE_LIMIT);
  }

  @Property(tries = 100)
  void aClockThatRunsChangesNothing(
      @ForAll("histories") TicketHistory history, @ForAll @IntRange(max = 300) int later) {
    assertThat(key(summary(history, 61 + later, RICH))).isEqualTo(key(summary(history, 61, RICH)));
  }

  @Test
  void aTicketIsShownInItsFirstSecondAsItStaysAfterwards() {
    TicketHistory history = Life.begins("New").history();

    assertThat(key(summary(history, 1, Collaboration.NONE)))
        .isEqualTo(key(summary(history, 0, Collaboration.NONE)));
  }

  @Test
  void aLongLedgerKeepsItsLatestTurnsAndCountsTheOthers() throws IOException {
    Life life = Life.begins("New");
    IntStream.rangeClosed(1, 70)
        .forEach(i -> life.status(i, i % 2 == 1 ? "Awaiting Vendor" : "Awaiting User Info"));

    Summary summary = summary(life.history(), 80, Collaboration.NONE);

    assertFollowsTheSchema(summary);
    JsonObject body = json(summary);
    assertThat(body.get("earlier").getAsInt()).isEqualTo(11);
    assertThat(body.getAsJsonArray("ledger")).hasSize(LedgerFields.MOST_TURNS);
    assertThat(body.getAsJsonArray("ledger").get(59))
        .hasToString("{\"from\":\"2026-11-02T09:10:00Z\",\"holder\":\"requester\"}");
  }

  @Test
  void publicThanksAreListedInTheirWordsWithoutNames() {
    Collaboration known =
        together(
            thanks("t1", State.CONFIRMED, Channel.COMMENT, "@carla saved our close"),
            thanks("t2", State.PRIVATE, Channel.COMMENT, "between us"),
            thanks("t3", State.CONFIRMED, Channel.INTERNAL, "among ourselves"),
            thanks("t4", State.REVOKED, Channel.COMMENT, ""),
            thanks("t5", State.SUGGESTED, Channel.COMMENT, ""));

    JsonObject body = json(summary(Life.begins("New").group(1, Life.DESK).history(), 60, known));

    assertThat(body.get("thanks"))
        .hasToString(
            "[{\"for\":\"patience\",\"id\":\"t1\",\"side\":\"it\",\"team\":\"Service Desk\","
                + "\"words\":\"… saved our close\"}]");
    assertThat(body.get("thanksFor")).hasToString("{\"patience\":1}");
    assertThat(body.get("suggestions")).hasToString("[{\"event\":\"snow:INC1 e1\",\"id\":\"t5\"}]");
  }

  @Test
  void aCheckpointSaysWhyAndOnWhat() {
    Verdict verdict =
        new Verdict("both-sides-heard", Outcome.WAIVED, "put aside: @carla agreed", List.of("e4"));
    Collaboration known = new Collaboration(List.of(verdict), List.of(), List.of(), List.of());

    JsonObject body = json(summary(Life.begins("New").history(), 60, known));

    assertThat(body.get("checkpoints"))
        .hasToString(
            "{\"both-sides-heard\":{\"events\":[\"e4\"],\"reason\":\"put aside: … agreed\","
                + "\"verdict\":\"waived\"}}");
  }

  @Test
  void theSampleThatTheAppsAreTestedWithIsASummaryWithEveryMemberThatIsWritten()
      throws IOException {
    Summary sample = Summary.parse(SummarySample.CURRENT.text());

    assertFollowsTheSchema(sample);
    JsonObject written = json(summary(Life.begins("New").history(), 60, RICH));
    assertThat(json(sample).keySet()).containsAll(written.keySet());
    assertThat(json(sample).getAsJsonObject("riding").keySet())
        .isEqualTo(written.getAsJsonObject("riding").keySet());
  }

  @Provide
  Arbitrary<TicketHistory> histories() {
    return RandomLives.histories();
  }

  /** More of everything than a summary takes. */
  private static final Collaboration RICH =
      new Collaboration(
          IntStream.range(0, 20)
              .mapToObj(
                  i ->
                      new Verdict(
                          "checkpoint-" + i,
                          i % 2 == 0 ? Outcome.PASS : Outcome.PENDING,
                          "why ".repeat(100),
                          IntStream.range(0, 30).mapToObj(event -> "comment:" + event).toList()))
              .toList(),
          IntStream.range(0, 30)
              .mapToObj(i -> thanks("t" + i, State.CONFIRMED, Channel.COMMENT, "w".repeat(900)))
              .toList(),
          List.of(),
          List.of("did you mean /thanks?"));

  private static Summary summary(TicketHistory history, long minute, Collaboration known) {
    return Summary.of(
        House.insights(HolderMap.EMPTY).of(history, minute(minute)).orElseThrow(),
        Outlook.NONE,
        known);
  }

  private static Collaboration together(Appreciation... appreciation) {
    return new Collaboration(List.of(), Arrays.asList(appreciation), List.of(), List.of());
  }

  private static Appreciation thanks(String id, State state, Channel channel, String words) {
    return new Appreciation(
        id,
        new Party(Life.CALLER, null, Side.REQUESTER),
        new Party(Life.AGENT, null, Side.IT),
        "patience",
        words,
        minute(5),
        state,
        false,
        channel,
        "snow:INC1 e1");
  }

  private static JsonObject key(Summary summary) {
    JsonObject key = json(summary);
    key.remove("riding");
    key.remove("seal");
    return key;
  }

  private static JsonObject json(Summary summary) {
    return JsonParser.parseString(summary.body()).getAsJsonObject();
  }

  private static void assertFollowsTheSchema(Summary summary) throws IOException {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    try (InputStream in =
        SummaryShapeTest.class.getResourceAsStream("/dev/rapport/schema/summary-1.json")) {
      validator.registerSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Validator.Result result =
        validator.validate(URI.create("urn:rapport:schema:summary-1"), json(summary));
    assertThat(result.isValid())
        .as(() -> result.isValid() ? "" : result.getErrors().get(0).toString())
        .isTrue();
  }
}
