package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.engine.store.StoreCopy.Copied;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class StoreCopyTest {
  private static final int TICKETS = 600;

  @Parameter Kind kind;
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private StoreAddress from;
  private StoreAddress to;

  @BeforeEach
  void fill() {
    from = kind.fresh(folder);
    to = (kind == Kind.SQLITE ? Kind.POSTGRESQL : Kind.SQLITE).fresh(elsewhere);
    try (Store store = Store.open(from)) {
      for (int number = 1; number <= TICKETS; number++) {
        store.add("snow", Sample.page("" + number, Sample.ticket(number, 3)), Sample.NOON);
      }
      store.secret();
    }
  }

  @Test
  void theOtherKindOfStoreHoldsTheSameAfterwards() throws SQLException {
    List<Copied> told = new ArrayList<>();

    List<Copied> copied = StoreCopy.run(from, to, told::add);

    assertThat(Dump.of(to)).isEqualTo(Dump.of(from)).hasSizeGreaterThan(TICKETS);
    assertThat(told).isEqualTo(copied);
    assertThat(copied).contains(new Copied("ticket", TICKETS), new Copied("store_secret", 1));
  }

  @Test
  void whatWasCopiedGoesOnWhereItEnded() {
    StoreCopy.run(from, to, table -> {});

    try (Store store = Store.open(to)) {
      assertThat(store.add("snow", Sample.page("600", Sample.ticket(TICKETS, 3)), Sample.NOON))
          .isEqualTo(new StoredPage.Changes(0, 0));
    }
  }

  @Test
  void aStoreThatHoldsSomethingIsNotWrittenOver() throws SQLException {
    StoreCopy.run(from, to, table -> {});
    List<String> before = Dump.of(to);

    assertThatThrownBy(() -> StoreCopy.run(from, to, table -> {}))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("never used")
        .hasMessageContaining("#store-not-empty");
    assertThat(Dump.of(to)).isEqualTo(before);
  }

  @Test
  void aCopyThatIsInterruptedLeavesNothing() throws SQLException {
    assertThatThrownBy(() -> StoreCopy.run(from, to, StoreCopyTest::interrupt))
        .isInstanceOf(IllegalStateException.class);

    assertThat(Dump.of(to)).isEmpty();
    StoreCopy.run(from, to, table -> {});
    assertThat(Dump.of(to)).isEqualTo(Dump.of(from));
  }

  private static void interrupt(Copied table) {
    if ("event".equals(table.table())) {
      throw new IllegalStateException("the power went");
    }
  }
}
