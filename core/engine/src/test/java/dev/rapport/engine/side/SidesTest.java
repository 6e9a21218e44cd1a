package dev.rapport.engine.side;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import dev.rapport.engine.Life;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.Stamp;
import dev.rapport.model.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SidesTest {
  private static final Ticket TICKET = Life.begins("New").history().ticket();
  private static final ActorId ANNE = new ActorId("snow", "anne");
  private static final ActorId STRANGER = new ActorId("snow", "stranger");

  @Test
  void theCallerIsRequesterWhateverGroupsTheyAreIn() {
    assertThat(sides(AccountRule.ofGroups("IT Support")).sideOf(TICKET, Life.CALLER))
        .isEqualTo(Side.REQUESTER);
  }

  @Test
  void membersOfAListedGroupAreItHoweverItIsSpelt() {
    assertThat(sides(AccountRule.ofGroups("it support")).sideOf(TICKET, ANNE)).isEqualTo(Side.IT);
  }

  @Test
  void anAccountIsKnownByItsIdEvenWhereNothingElseIs() {
    assertThat(sides(AccountRule.ofUsers("STRANGER")).sideOf(TICKET, STRANGER)).isEqualTo(Side.IT);
  }

  @Test
  void rolesAndDomainsCountToo() {
    AccountRule itil = new AccountRule(Set.of(), Set.of(), Set.of("ITIL"), Set.of(), List.of());
    AccountRule maker =
        new AccountRule(Set.of(), Set.of(), Set.of(), Set.of("example.com"), List.of());

    assertThat(sides(itil).sideOf(TICKET, ANNE)).isEqualTo(Side.IT);
    assertThat(
            new Sides(
                    new SideRules(AccountRule.NOBODY, maker, AccountRule.NOBODY, Side.REQUESTER),
                    directory(Actor.Kind.PERSON))
                .sideOf(TICKET, ANNE))
        .isEqualTo(Side.VENDOR);
  }

  @Test
  void whoIsNotNamedHasTheDefaultSide() {
    assertThat(sides(AccountRule.ofUsers("someone")).sideOf(TICKET, ANNE))
        .isEqualTo(Side.REQUESTER);
  }

  @Test
  void whereNobodyIsListedAsItEveryOtherPersonIs() {
    assertThat(sides(AccountRule.NOBODY).sideOf(TICKET, STRANGER)).isEqualTo(Side.IT);
  }

  @Test
  void botsAreNobody() {
    AccountRule robots =
        new AccountRule(Set.of(), Set.of(), Set.of(), Set.of(), List.of(Pattern.compile("^an+e")));
    SideRules rules = new SideRules(AccountRule.NOBODY, AccountRule.NOBODY, robots, Side.REQUESTER);

    assertThat(new Sides(rules, directory(Actor.Kind.PERSON)).sideOf(TICKET, ANNE))
        .isEqualTo(Side.NOBODY);
    assertThat(
            new Sides(SideRules.UNCONFIGURED, directory(Actor.Kind.SOFTWARE)).sideOf(TICKET, ANNE))
        .isEqualTo(Side.NOBODY);
  }

  @Test
  void ourOwnWritesAreNobodysAct() {
    Stamp ours = new Stamp("1", Life.BIRTH, 0, ANNE, true);

    assertThat(sides(AccountRule.NOBODY).sideOf(TICKET, ours)).isEqualTo(Side.NOBODY);
  }

  @Test
  void whereTheHostDoesNotSayWhoTheSideIsUnknown() {
    assertThat(sides(AccountRule.NOBODY).sideOf(TICKET, (ActorId) null)).isEqualTo(Side.UNKNOWN);
  }

  private static Sides sides(AccountRule it) {
    return new Sides(
        new SideRules(it, AccountRule.NOBODY, AccountRule.NOBODY, Side.REQUESTER),
        directory(Actor.Kind.PERSON));
  }

  private static Directory directory(Actor.Kind kind) {
    Actor anne =
        new Actor(ANNE, "anne.b", kind, Set.of("IT Support"), Set.of("itil"), "example.com");
    return Directory.of(Map.of(ANNE, anne));
  }
}
