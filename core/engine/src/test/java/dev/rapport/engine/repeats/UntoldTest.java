package dev.rapport.engine.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups of repeats beside rows: what can be had by subtracting one from the other. */
class UntoldTest {
  private static final int K = 3;

  private final List<Request> all = new ArrayList<>();

  private List<Request> tickets(String row, int count) {
    List<Request> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(
          new Request(
              new TicketKey("snow", "INC" + all.size()),
              row,
              false,
              "incident",
              "VPN",
              Instant.EPOCH,
              List.of(),
              Elapsed.ZERO,
              Elapsed.ZERO,
              Set.of(),
              null));
      all.add(made.get(i));
    }
    return made;
  }

  private static RepeatGroup group(List<Request> one, List<Request> other) {
    List<Request> both = new ArrayList<>(one);
    both.addAll(other);
    return new RepeatGroup(both);
  }

  private List<RepeatGroup> shown(RepeatGroup... groups) {
    return new Untold(all, cell -> cell.size() >= K).of(List.of(groups));
  }

  @Test
  void aGroupThatLeavesTooFewOfItsRowIsNotShown() {
    RepeatGroup vpn = group(tickets("Network", 5), List.of());
    tickets("Network", 2);
    tickets("Mail", 9);
    assertThat(shown(vpn)).isEmpty();

    tickets("Network", 1);
    assertThat(shown(vpn)).containsExactly(vpn);
  }

  @Test
  void aGroupThatIsAllOfItsRowIsShown() {
    RepeatGroup vpn = group(tickets("Network", 5), List.of());
    tickets("Mail", 9);

    assertThat(shown(vpn)).containsExactly(vpn);
  }

  @Test
  void aRowOfTwoGroupsTellsHowMuchOfTheSecondStandsInAnother() {
    RepeatGroup vpn = group(tickets("Network", 5), List.of());
    RepeatGroup mail = group(tickets("Network", 1), tickets("Mail", 7));
    tickets("Payroll", 4);

    assertThat(shown(vpn, mail)).as("without mail, Network is vpn and one more").isEmpty();
  }

  @Test
  void whereRowsAndGroupsCrossOftenEnoughNothingFollows() {
    RepeatGroup vpn = group(tickets("Network", 5), tickets("Mail", 1));
    RepeatGroup mail = group(tickets("Network", 1), tickets("Mail", 5));
    tickets("Payroll", 4);

    assertThat(shown(vpn, mail)).containsExactly(vpn, mail);
  }
}
