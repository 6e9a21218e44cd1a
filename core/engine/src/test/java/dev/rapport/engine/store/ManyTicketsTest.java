package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many tickets there are, a query touches no more than it hands over. */
class ManyTicketsTest {
  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(SqliteFile.of("jdbc:sqlite:" + folder.resolve("rapport.db")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void allTicketsStreamInOrderWithoutBeingSorted() {
    assertStreams(steps(Tickets.ALL));
  }

  @Test
  void theTicketsOfAHostStreamInOrderWithoutBeingSorted() {
    assertStreams(steps(Tickets.OF_HOST));
  }

  /** Ticket by ticket: whether it is shown and what happened to it are looked up by its key. */
  private static void assertStreams(List<String> steps) {
    assertThat(steps).hasSize(4).noneMatch(step -> step.contains("TEMP B-TREE"));
    assertThat(steps.subList(2, 4)).allMatch(step -> step.contains("(host=? AND source_id=?)"));
  }

  @Test
  void oneTicketIsFoundByItsKeyBeforeItsEventsAreRead() {
    List<String> steps = steps(Tickets.OF_KEY);

    assertThat(steps.get(0)).contains("SEARCH t").contains("ticket_by_key");
    assertThat(steps.get(1)).contains("SEARCH e").contains("host=? AND source_id=?");
  }

  @Test
  void referencesAreFoundWithoutReadingAnyOtherEvent() {
    assertThat(steps(Links.REFERENCES).get(0)).contains("event_of_links");
  }

  /** How the database would go about it, step by step. */
  private List<String> steps(String sql) {
    return database.read(
        handle ->
            handle
                .createQuery("EXPLAIN QUERY PLAN " + sql)
                .bind("host", "snow")
                .bind("key", "INC1")
                .bind("at", 0)
                .configure(
                    SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .map((row, context) -> row.getString("detail"))
                .list());
  }
}
