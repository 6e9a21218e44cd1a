package dev.rapport.sandbox.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

  @Test
  void theSameSeedAndPresentTellTheSameStories() {
    assertThat(Chronicle.of(50, 7, NOW)).isEqualTo(Chronicle.of(50, 7, NOW));
    assertThat(Chronicle.of(50, 7, NOW)).isNotEqualTo(Chronicle.of(50, 8, NOW));
  }

  @Property(tries = 20)
  void nothingHappensBeforeTheOpeningOrAfterThePresent(
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll long seed,
      @ForAll @IntRange(max = 200) int hour) {
    Instant now = NOW.plusSeconds(hour * 3600L);

    Chronicle chronicle = Chronicle.of(size, seed, now);

    assertThat(chronicle.stories()).hasSize(size);
    for (Story story : chronicle.stories()) {
      assertThat(story.opened()).isBefore(now);
      assertThat(story.beats()).extracting(Beat::at).isSortedAccordingTo(Comparator.naturalOrder());
      assertThat(story.beats())
          .allMatch(beat -> beat.at().isAfter(story.opened()) && beat.at().isBefore(now));
    }
  }

  @Test
  void noTextKeepsAnUnfilledMark() {
    List<String> texts =
        Chronicle.of(600, 1, NOW).stories().stream()
            .flatMap(story -> Stream.concat(topicTexts(story), actTexts(story)))
            .toList();

    assertThat(texts).hasSizeGreaterThan(2_000).noneMatch(text -> text.matches("(?s).*[{}].*"));
  }

  @Test
  void commandsStandAtTheStartOfTheirComment() {
    List<String> commands =
        Chronicle.of(600, 1, NOW).stories().stream()
            .flatMap(ChronicleTest::actTexts)
            .filter(text -> text.matches("(?s).*(^|\\s)/(thanks|goal|agree|option|tip)\\b.*"))
            .toList();

    assertThat(commands).hasSizeGreaterThan(20).allMatch(text -> text.startsWith("/"));
  }

  @Test
  void aCompanyWithoutTicketsIsEmptyAndNegativeSizesAreRefused() {
    assertThat(Chronicle.of(0, 1, NOW).stories()).isEmpty();
    assertThatThrownBy(() -> Chronicle.of(-1, 1, NOW)).hasMessageContaining("-1 tickets");
  }

  private static Stream<String> topicTexts(Story story) {
    return Stream.of(story.topic().title(), story.topic().description());
  }

  private static Stream<String> actTexts(Story story) {
    return story.beats().stream()
        .flatMap(beat -> beat.acts().stream())
        .flatMap(
            act -> {
              if (act instanceof Act.Comment comment) {
                return Stream.of(comment.text());
              }
              return act instanceof Act.Note note ? Stream.of(note.text()) : Stream.empty();
            });
  }
}
