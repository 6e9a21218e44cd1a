package dev.rapport.engine.store;

import static dev.rapport.engine.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Hint;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class HintsTest {
  private static final Hint CHANGED = new Hint("10001", false);
  private static final Hint DELETED = new Hint("10001", true);

  @Parameter Kind kind;
  @TempDir Path folder;
  private Store store;
  private Hints hints;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
    hints = store.hints();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aDeliveryCountsOnce() {
    assertThat(hints.add("jira", "a", List.of(CHANGED), "", NOON)).isTrue();
    assertThat(hints.add("jira", "a", List.of(new Hint("7", false)), "", NOON)).isFalse();
    assertThat(hints.add("snow", "a", List.of(), "", NOON)).isTrue();

    assertThat(hints.hosts()).containsExactly("jira");
    assertThat(hints.oldest("jira", 9)).containsExactly(new Hints.Waiting(CHANGED, 1, NOON, ""));
  }

  @Test
  void aTicketWaitsOnceAndSinceTheFirstTime() {
    hints.add("jira", "a", List.of(CHANGED), "", NOON);
    hints.add("jira", "b", List.of(CHANGED), "", NOON.plusSeconds(5));

    assertThat(hints.oldest("jira", 9)).containsExactly(new Hints.Waiting(CHANGED, 2, NOON, ""));
    assertThat(hints.count("jira")).isEqualTo(1);
    assertThat(hints.waitingSince("jira")).contains(NOON);
  }

  @Test
  void whatIsSaidAgainWhileItIsInHandWaitsOn() {
    hints.add("jira", "a", List.of(CHANGED), "", NOON);
    List<Hints.Waiting> inHand = hints.oldest("jira", 9);
    hints.add("jira", "b", List.of(CHANGED), "", NOON);

    hints.followed("jira", inHand);
    assertThat(hints.count("jira")).isEqualTo(1);

    hints.followed("jira", hints.oldest("jira", 9));
    assertThat(hints.hosts()).isEmpty();
    assertThat(hints.waitingSince("jira")).isEmpty();
  }

  @Test
  void theRequestThatSaidItLastIsKnown() {
    hints.add("jira", "a", List.of(CHANGED), "first", NOON);
    hints.add("jira", "b", List.of(CHANGED), "second", NOON);
    hints.add("jira", List.of(CHANGED), "", NOON);

    assertThat(hints.oldest("jira", 9))
        .containsExactly(new Hints.Waiting(CHANGED, 3, NOON, "second"));
  }

  @Test
  void aDeletionIsNotForgottenOverALateChange() {
    hints.add("jira", "a", List.of(DELETED), "", NOON);
    hints.add("jira", "b", List.of(CHANGED), "", NOON);

    assertThat(hints.oldest("jira", 9)).extracting(Hints.Waiting::hint).containsExactly(DELETED);
  }

  @Test
  void theOldestComeFirstAndNoMoreThanAreAskedFor() {
    hints.add("jira", "a", List.of(new Hint("3", false)), "", NOON);
    hints.add(
        "jira", "b", List.of(new Hint("1", false), new Hint("2", false)), "", NOON.plusSeconds(1));

    assertThat(hints.oldest("jira", 2))
        .extracting(waiting -> waiting.hint().sourceId())
        .containsExactly("3", "1");
  }

  @Test
  void deliveriesAreRememberedAsLongAsTheyMayBeRepeated() {
    hints.add("jira", "a", List.of(CHANGED), "", NOON);

    hints.forgetDeliveriesBefore(NOON);
    assertThat(hints.add("jira", "a", List.of(CHANGED), "", NOON)).isFalse();
    hints.forgetDeliveriesBefore(NOON.plusSeconds(1));
    assertThat(hints.add("jira", "a", List.of(CHANGED), "", NOON)).isTrue();
  }
}
