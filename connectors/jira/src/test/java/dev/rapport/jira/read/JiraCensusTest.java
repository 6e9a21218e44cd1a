package dev.rapport.jira.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JiraCensusTest {
  @Test
  void tenThousandIssuesTakeAHundredCallsBesideTheirNumbers() {
    PaperJira jira = PaperJira.with(10_000, 10);

    assertThat(look(jira, census(jira), Cursor.START)).hasSize(10_000);
    assertThat(jira.asked).hasSize(101).containsOnlyOnce("ids");
  }

  @Test
  void howAnIssueStandsIsItsStatusWithoutAGroup() {
    PaperJira jira = PaperJira.with(1, 1);
    Census.Entry entry = census(jira).look(Cursor.START).entries().get(0);

    assertThat(entry.standing().status().id()).isEqualTo("1");
    assertThat(entry.standing().group()).isNull();
    assertThat(entry.standing().assignee()).isNull();
  }

  @Test
  void anIssueOutOfScopeIsNotHiddenAndOneThatIsNotGivenIs() {
    PaperJira jira = PaperJira.with(3, 1);
    jira.outside.add(10_001L);

    assertThat(look(jira, census(jira), Cursor.START)).containsExactly("10000", "10002");
    assertThat(census(jira).hidden(List.of("10001", "77"))).containsExactly("77");
    assertThat(census(jira).hidden(List.of())).isEmpty();
  }

  @Test
  void anEmptyScopeIsOneEmptyPart() {
    PaperJira jira = PaperJira.with(0, 1);

    assertThat(census(jira).look(Cursor.START).last()).isTrue();
  }

  /** Numbers of different length are ordered by their characters, as the census demands. */
  @Property(tries = 30)
  void aCensusThatIsTakenUpAgainAnywhereMeetsTheRest(
      @ForAll @IntRange(min = 1, max = 1_200) int issues,
      @ForAll @IntRange(min = 0, max = 12) int parts) {
    PaperJira jira = PaperJira.with(issues, 3);
    JiraCensus first = census(jira);
    List<String> met = new ArrayList<>();
    Cursor at = Cursor.START;
    for (int i = 0; i < parts; i++) {
      Census.Part part = first.look(at);
      part.entries().forEach(entry -> met.add(entry.sourceId()));
      at = part.next();
    }
    met.addAll(look(jira, census(jira), at));

    assertThat(Set.copyOf(met)).hasSize(issues);
    assertThat(look(jira, census(jira), Cursor.START)).isSorted().hasSize(issues);
  }

  private static List<String> look(PaperJira jira, JiraCensus census, Cursor from) {
    List<String> ids = new ArrayList<>();
    Cursor at = from;
    Census.Part part;
    do {
      part = census.look(at);
      part.entries().forEach(entry -> ids.add(entry.sourceId()));
      at = part.next();
    } while (!part.last());
    assertThat(Collections.frequency(jira.asked, "histories")).isZero();
    return ids;
  }

  private static JiraCensus census(PaperJira jira) {
    return new JiraCensus("jira", "project = P", jira);
  }
}
