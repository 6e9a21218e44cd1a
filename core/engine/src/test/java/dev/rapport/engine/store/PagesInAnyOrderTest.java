package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.TicketHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PagesInAnyOrderTest {
  private static final int TICKETS = 6;

  /** Hosts repeat themselves and start over; what they said in the end is what counts. */
  @Property(tries = 25)
  void anyOrderAndOverlapOfPagesGivesTheSameStore(
      @ForAll @Size(max = 12) List<@IntRange(max = TICKETS - 1) Integer> before,
      @ForAll @IntRange(min = 1, max = TICKETS) int pageSize)
      throws IOException, SQLException {
    List<Integer> everything = IntStream.range(0, TICKETS).boxed().toList();
    List<Integer> detours = new ArrayList<>(before);
    detours.addAll(everything);

    assertThat(stored(detours, pageSize)).isEqualTo(stored(everything, TICKETS));
  }

  private static List<String> stored(List<Integer> tickets, int pageSize)
      throws IOException, SQLException {
    Path folder = Files.createTempDirectory("pages");
    Path file = folder.resolve("rapport.db");
    try (Store store = Store.open("jdbc:sqlite:" + file)) {
      for (int from = 0; from < tickets.size(); from += pageSize) {
        List<Integer> page = tickets.subList(from, Math.min(from + pageSize, tickets.size()));
        store.add("snow", Sample.page("end", histories(page)), Sample.NOON);
      }
      return Dump.of(file);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static TicketHistory[] histories(List<Integer> numbers) {
    return numbers.stream()
        .map(number -> Sample.ticket(number, number))
        .toArray(TicketHistory[]::new);
  }
}
