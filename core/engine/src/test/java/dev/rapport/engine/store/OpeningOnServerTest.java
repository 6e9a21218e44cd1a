package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rapport.connector.Secret;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningOnServerTest {
  @TempDir Path folder;

  @Test
  void whatWasStoredIsThereWhenItIsOpenedAgain() {
    StoreAddress address = Kind.POSTGRESQL.fresh(folder);
    try (Store store = Store.open(address)) {
      store.add("snow", Sample.page("1", Sample.ticket(1, 2)), Sample.NOON);
    }
    try (Store again = Store.open(address)) {
      assertThat(again.tickets().count()).isEqualTo(1);
    }
  }

  @Test
  void twoNodesWriteOneAfterTheOther() {
    StoreAddress address = Kind.POSTGRESQL.fresh(folder);
    try (Store one = Store.open(address);
        Store other = Store.open(address)) {
      one.add("snow", Sample.page("1", Sample.ticket(1, 2)), Sample.NOON);
      other.add("snow", Sample.page("2", Sample.ticket(2, 2)), Sample.NOON);

      assertThat(one.tickets().count()).isEqualTo(2);
    }
  }

  @Test
  void aDatabaseThatSortsByALanguageIsRefusedWithTheRemedy() {
    Kind.Server.run(
        "CREATE DATABASE by_language TEMPLATE template0 LOCALE_PROVIDER icu"
            + " ICU_LOCALE 'en' LOCALE 'C'");

    StoreException failure = refused(Kind.Server.address("by_language"));

    assertThat(failure.code()).isEqualTo(StoreException.Code.ORDER);
    assertThat(failure).hasMessageContaining("LC_COLLATE 'C'");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamed() {
    StoreException failure = refused(Kind.Server.address("nowhere"));

    assertThat(failure.code()).isEqualTo(StoreException.Code.UNREACHABLE);
    assertThat(failure).hasMessageContaining("nowhere").hasMessageNotContaining("user=");
  }

  @Test
  void aPasswordInTheAddressIsRefusedAndNotRepeated() {
    StoreException failure =
        refused(StoreAddress.of("jdbc:postgresql://db/rapport?user=me&password=hunter2"));

    assertThat(failure.code()).isEqualTo(StoreException.Code.URL);
    assertThat(failure).hasMessageContaining("store.password").hasMessageNotContaining("hunter2");
  }

  @Test
  void anAccountThatTheServerDoesNotKnowIsRefused() {
    StoreAddress address = Kind.POSTGRESQL.fresh(folder);

    StoreException failure = refused(new StoreAddress(address.url(), "nobody", Secret.of("wrong")));

    assertThat(failure.code()).isEqualTo(StoreException.Code.LOGIN);
    assertThat(failure).hasMessageContaining("store.user").hasMessageNotContaining("wrong");
  }

  private static StoreException refused(StoreAddress address) {
    return catchThrowableOfType(StoreException.class, () -> Store.open(address).close());
  }
}
