package dev.rapport.connector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketFactTest {
  @ParameterizedTest
  @EnumSource
  void everyFactIsFoundByTheNameThatMessagesList(TicketFact fact) {
    assertThat(TicketFact.of(fact.id())).contains(fact);
    assertThat(TicketFact.known()).contains(fact.id());
    assertThat(fact.id()).matches("[a-z-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TURN", "ping_pongs", "colour"})
  void whatIsNoFactIsNotFound(String id) {
    assertThat(TicketFact.of(id)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"TURN", "SINCE", "TEAM"})
  void whoseTurnAndSinceWhenAreTexts(TicketFact fact) {
    assertThat(fact.isNumber()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TURN", "SINCE", "TEAM"})
  void countsAreNumbers(TicketFact fact) {
    assertThat(fact.isNumber()).isTrue();
  }
}
