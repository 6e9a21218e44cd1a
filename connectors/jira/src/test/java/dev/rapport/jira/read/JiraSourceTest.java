package dev.rapport.jira.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.model.Actor;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JiraSourceTest {
  private final TransientMemory memory = new TransientMemory();

  @Test
  void tenThousandIssuesTakeAHundredSearchesAndAFewCallsForTheirHistories() {
    PaperJira jira = PaperJira.with(10_000, 2);
    Sweep sweep = sweep(jira, Cursor.START);

    assertThat(sweep.sourceIds()).hasSize(10_000).doesNotHaveDuplicates();
    assertThat(Collections.frequency(jira.asked, "search")).isLessThanOrEqualTo(105);
    assertThat(Collections.frequency(jira.asked, "histories")).isLessThanOrEqualTo(13);
    assertThat(jira.asked).hasSizeLessThanOrEqualTo(125);
  }

  @Test
  void aQuietSweepIsOneCall() {
    PaperJira jira = PaperJira.with(50, 1);
    Cursor end = sweep(jira, Cursor.START).end();
    jira.asked.clear();

    assertThat(sweep(jira, end).documents()).isEmpty();
    assertThat(jira.asked).containsExactly("search");
  }

  @Test
  void whatWasReadWithinTheOverlapIsNotHandedOverAgainUnlessItChangedAgain() {
    PaperJira jira = PaperJira.with(50, 1);
    jira.edit(10_007);
    Cursor end = sweep(jira, Cursor.START).end();

    assertThat(sweep(jira, end).documents()).isEmpty();
    jira.clock.advance(Duration.ofMillis(10));
    jira.edit(10_007);
    assertThat(sweep(jira, end).sourceIds()).containsExactly("10007");
  }

  @Test
  void manyIssuesOfOneSecondStayTogether() {
    assertThat(sweep(PaperJira.with(2_500, 1_000), Cursor.START).sourceIds())
        .hasSize(2_500)
        .doesNotHaveDuplicates();
  }

  @Test
  void aHostThatRepeatsItsTokensIsAskedAfreshAndNothingIsLost() {
    PaperJira jira = PaperJira.with(1_000, 7);
    jira.repeatsTokens = true;

    assertThat(Set.copyOf(sweep(jira, Cursor.START).sourceIds())).hasSize(1_000);
  }

  @Test
  void aHostThatGetsNowhereIsSaidSo() {
    PaperJira jira = PaperJira.with(1_000, 1_000);
    jira.repeatsTokens = true;

    assertThatThrownBy(() -> sweep(jira, Cursor.START))
        .isInstanceOf(HostException.class)
        .hasMessageContaining("same page token");
  }

  @Test
  void aHostThatDropsTheOrderIsNotBelieved() {
    PaperJira jira = PaperJira.with(1_000, 1);
    jira.ignoresOrder = true;

    assertThatThrownBy(() -> sweep(jira, Cursor.START))
        .isInstanceOf(HostException.class)
        .hasMessageContaining("order");
  }

  @Test
  void anIssueThatVanishesMeanwhileGoesToQuarantineAndTheOthersArrive() {
    PaperJira jira = PaperJira.with(10, 1);
    jira.gone.add("10004");
    Page page = source(jira).fetch(Cursor.START);

    assertThat(page.rejected()).extracting(Page.Rejected::sourceId).containsExactly("10004");
    assertThat(page.tickets()).hasSize(9);
  }

  @Test
  void accountsComeWithTheIssuesAndWithTheirGroups() {
    Page page = source(PaperJira.with(3, 1)).fetch(Cursor.START);

    assertThat(page.actors())
        .extracting(
            actor -> actor.id().id(), Actor::kind, Actor::groups, Actor::roles, Actor::emailDomain)
        .containsExactlyInAnyOrder(
            tuple("bob", Actor.Kind.PERSON, Set.of("it"), Set.of("Team"), null),
            tuple("ann", Actor.Kind.PERSON, Set.of(), Set.of("Team"), "example.com"),
            tuple("app", Actor.Kind.SOFTWARE, Set.of(), Set.of(), null));
  }

  @Test
  void theRolesOfAProjectAreReadOnceADay() {
    PaperJira jira = PaperJira.with(900, 1);
    JiraSource source = source(jira);
    Cursor end = Sweep.of(source, Cursor.START).end();
    assertThat(jira.asked).containsOnlyOnce("roles of P", "role 7").doesNotContain("role 8");

    jira.touch(1);
    end = Sweep.of(source, end).end();
    assertThat(jira.asked).containsOnlyOnce("roles of P");
    jira.clock.advance(Duration.ofDays(1));
    jira.touch(1);
    Sweep.of(source, end);
    assertThat(Collections.frequency(jira.asked, "roles of P")).isEqualTo(2);
  }

  @Test
  void aHintedIssueIsAskedForInItsNewestStateUntilASweepThatDidSoWasStored() {
    PaperJira jira = PaperJira.with(3, 1);
    Cursor end = sweep(jira, Cursor.START).end();
    new HealList(memory).add(List.of(10_001L));
    jira.healed.clear();

    Cursor next = sweep(jira, end).end();
    sweep(jira, end);
    sweep(jira, next);
    assertThat(jira.healed).containsExactly(List.of(10_001L), List.of(10_001L), List.of());
  }

  @Test
  void singleIssuesCanBeReadAgain() {
    Page page = source(PaperJira.with(5, 1)).reread(List.of("10002", "99"));

    assertThat(page.tickets()).extracting(RawTicket::sourceId).containsExactly("10002");
  }

  @Test
  void aSweepCanBeginAtAMoment() {
    PaperJira jira = PaperJira.with(5, 1);
    jira.edit(10_003);
    Cursor cursor = source(jira).since(jira.clock.instant().minusSeconds(60));

    assertThat(sweep(jira, cursor).sourceIds()).containsExactly("10003");
  }

  @Test
  void aCursorOfSomethingElseIsRefusedWithTheRemedy() {
    assertThatThrownBy(() -> source(PaperJira.with(1, 1)).fetch(new Cursor("snow/1 x")))
        .isInstanceOf(HostException.class)
        .hasMessageContaining("rapport cursor rewind");
  }

  @Property(tries = 60)
  void anyPageSizeAndAnyCrowdGivesEveryIssueOnce(
      @ForAll @IntRange(min = 1, max = 1_800) int issues,
      @ForAll @IntRange(min = 1, max = 400) int pageSize,
      @ForAll @IntRange(min = 1, max = 900) int perSecond,
      @ForAll boolean keepsPlace) {
    PaperJira jira = PaperJira.with(issues, perSecond);
    jira.keepsPlace = keepsPlace;
    jira.pageSize = pageSize;

    assertThat(sweep(jira, Cursor.START).sourceIds()).hasSize(issues).doesNotHaveDuplicates();
  }

  private Sweep sweep(PaperJira jira, Cursor from) {
    return Sweep.of(source(jira), from);
  }

  private JiraSource source(PaperJira jira) {
    HostContext context = HostContexts.of(jira.clock, memory, new CallCount());
    return (JiraSource) jira.source(context);
  }
}
