package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names that scripts hold on to, and the small questions that values answer. */
class NamesTest {
  @ParameterizedTest
  @EnumSource(Holder.class)
  void everyHolderIsFoundByItsName(Holder holder) {
    assertThat(Holder.of(holder.id())).isSameAs(holder);
  }

  @Test
  void anUnknownHolderIsAnsweredWithAllThatAreKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Holder.of("helpdesk"))
        .withMessageContaining("it_queue");
  }

  @Test
  void threeHoldersAreWaitsForIt() {
    assertThat(Arrays.stream(Holder.values()).filter(Holder::isIt))
        .containsExactly(Holder.IT_QUEUE, Holder.IT_ACTIVE, Holder.IT_HOLD);
  }

  @Test
  void botsAndStrangersAreNobody() {
    assertThat(Arrays.stream(Side.values()).filter(Side::isSomebody))
        .containsExactly(Side.IT, Side.REQUESTER, Side.VENDOR);
    assertThat(Side.REQUESTER.id()).isEqualTo("requester");
  }

  @Test
  void aStatusIsTheSameUnderAnotherName() {
    Status then = new Status("3", "Waiting", null);
    Status now = new Status("3", "Wartet", Status.Category.INDETERMINATE);

    assertThat(then.sameAs(now)).isTrue();
    assertThat(then.statusCategory()).isEmpty();
    assertThat(now.statusCategory()).contains(Status.Category.INDETERMINATE);
  }

  @Test
  void anAccountNeedsHostAndId() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ActorId("snow", ""));
    assertThat(new ActorId("a", "2")).isGreaterThan(new ActorId("a", "1")).hasToString("a:2");
    assertThat(new ActorId("a", "2")).isLessThan(new ActorId("b", "1"));
  }

  @Test
  void aThingWithoutANameIsCalledByItsId() {
    assertThat(Named.unnamed("g1")).isEqualTo(new Named("g1", "g1"));
  }

  @Test
  void factsOfAnEmptyTextAreAllZero() {
    assertThat(TextFacts.EMPTY.words()).isZero();
    assertThat(TextFacts.EMPTY.languageCode()).isEmpty();
  }

  @Test
  void aHolderRuleIsNarrowedPartByPart() {
    HolderRule rule = HolderRule.ofStatus("r", "incident", "On Hold", Holder.IT_HOLD);

    assertThat(rule.whereHeldFor("Awaiting Change").whereAssigned(true))
        .isEqualTo(
            new HolderRule(
                "r", null, "incident", "On Hold", "Awaiting Change", null, true, Holder.IT_HOLD));
  }

  @Test
  void anActorsDomainMayBeUnknown() {
    Actor actor =
        new Actor(new ActorId("a", "1"), "ann", Actor.Kind.PERSON, Set.of(), Set.of(), null);

    assertThat(actor.domain()).isEmpty();
    assertThat(Facet.SERVICE.id()).isEqualTo("service");
  }

  @Test
  void anOriginOfLinksIsReadByTheNameItHasInTheConfiguration() {
    assertThat(Arrays.stream(LinkOrigin.values()).map(LinkOrigin::id))
        .containsExactly("remote-link", "correlation-id", "key-in-text");
    assertThat(LinkOrigin.of("key-in-text")).isEqualTo(LinkOrigin.KEY_IN_TEXT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkOrigin.of("telepathy"))
        .withMessageContaining("remote-link, correlation-id, key-in-text");
  }

  @Test
  void twoTicketsTogetherAreTrustedAsFarAsTheWeaker() {
    History audit = new History("sys_audit", History.Completeness.COMPLETE);
    History changelog = new History("changelog", History.Completeness.PARTIAL);

    assertThat(audit.with(changelog))
        .isEqualTo(new History("sys_audit + changelog", History.Completeness.PARTIAL));
    assertThat(changelog.with(audit).completeness()).isEqualTo(History.Completeness.PARTIAL);
    assertThat(audit.with(audit)).isEqualTo(audit);
  }
}
