package dev.rapport.engine.store;

import static dev.rapport.engine.store.Sample.ANNA;
import static dev.rapport.engine.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.command.EnteredAct;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketKey;
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
class EnteredActsTest {
  @Parameter Kind kind;
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
    store.add("snow", Sample.page("1", Sample.ticket(1, 0)), NOON);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anActComesBackAsItWasAndOnce() {
    assertThat(store.enteredActs().add(act("INC1"))).isTrue();
    assertThat(store.enteredActs().add(act("INC1"))).isTrue();

    assertThat(store.enteredActs().all()).containsExactly(act("INC1"));
  }

  @Test
  void anActOnAnUnknownTicketIsNotKept() {
    assertThat(store.enteredActs().add(act("INC9"))).isFalse();
    assertThat(store.enteredActs().all()).isEmpty();
  }

  @Test
  void anActGoesWithItsTicket() {
    store.enteredActs().add(act("INC1"));
    store.forget("snow", List.of("id1"));

    assertThat(store.enteredActs().all()).isEmpty();
  }

  private static EnteredAct act(String number) {
    return EnteredAct.of(
        new TicketKey("snow", number), ANNA, NOON, new SlashCommand("thanks", "@x: y"));
  }
}
