package dev.rapport.jira.decode;

import static dev.rapport.jira.decode.Documents.change;
import static dev.rapport.jira.decode.Documents.document;
import static dev.rapport.jira.decode.Documents.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.jira.json.ChangeGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However a changelog comes, the same things happened. */
class SplitsAndOrdersTest {
  @Property(tries = 200)
  void anyOrderAndAnyRepeatOfHistoriesGivesTheSameEvents(
      @ForAll @IntRange(min = 0, max = 30) int count, @ForAll long seed) {
    List<ChangeGroup> whole =
        IntStream.range(0, count).mapToObj(SplitsAndOrdersTest::history).toList();
    Random random = new Random(seed);
    List<ChangeGroup> told = new ArrayList<>(whole);
    whole.stream().filter(each -> random.nextBoolean()).forEach(told::add);
    Collections.shuffle(told, random);

    assertThat(JiraDecoder.decode(document(fields(), told, List.of())))
        .isEqualTo(JiraDecoder.decode(document(fields(), whole, List.of())));
  }

  private static ChangeGroup history(int number) {
    // Several of them share a second, as bulk edits do.
    String second = "2026-11-02T10:00:%02d.000+0000".formatted(number / 4);
    int from = number % 2 == 0 ? 1 : 3;
    return change(
        "" + (200 + number),
        second,
        "bob",
        "status " + from + " A " + (4 - from) + " B",
        "labels - - - x");
  }
}
