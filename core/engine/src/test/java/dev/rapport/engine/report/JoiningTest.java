package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JoiningTest {
  /** Tickets of neighbouring weeks; nobody, or five, are enough. */
  private record Some(int tickets) implements Joining.Part<Some> {
    @Override
    public boolean isEnough() {
      return tickets == 0 || tickets >= 5;
    }

    @Override
    public Some with(Some next) {
      return new Some(tickets + next.tickets);
    }
  }

  @Test
  void aSmallOneTakesThoseAfterItUntilTheyAreEnough() {
    assertThat(joined(3, 1, 4, 9)).containsExactly(8, 9);
  }

  @Test
  void aSmallOneAtTheEndGoesBackPastNobody() {
    assertThat(joined(7, 0, 3)).containsExactly(10);
  }

  @Test
  void nobodyStandsAlone() {
    assertThat(joined(0, 5, 0, 6)).containsExactly(0, 5, 0, 6);
  }

  @Property
  void noneIsTooFewWhereAllTogetherAreEnough(
      @ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> tickets) {
    List<Integer> joined = joined(tickets.stream().mapToInt(Integer::intValue).toArray());

    int all = tickets.stream().mapToInt(Integer::intValue).sum();
    assertThat(joined.stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
    assertThat(joined.stream().allMatch(some -> some == 0 || some >= 5))
        .isEqualTo(all == 0 || all >= 5);
  }

  private static List<Integer> joined(int... tickets) {
    List<Some> parts = Arrays.stream(tickets).mapToObj(Some::new).toList();
    return Joining.of(parts).stream().map(Some::tickets).toList();
  }
}
