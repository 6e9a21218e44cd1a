package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who were met while the right to read users was missing. */
class MetBeforeTheirRecordTest {
  private static final Actor STRANGER = actor("snow", "name:ann", "ann", Actor.Kind.UNKNOWN);
  private static final Actor ANN = actor("snow", "a1", "Ann", Actor.Kind.PERSON);

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open("jdbc:sqlite:" + folder.resolve("rapport.db"));
    met(STRANGER);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void areOneWithTheirRecordOnceItIsThere() {
    met(ANN);

    assertThat(store.actors().all()).containsExactly(ANN);
    assertThat(store.actors().count()).isEqualTo(1);
    assertThat(store.actors().find(STRANGER.id())).contains(ANN);
  }

  @Test
  void stayStrangersUntilThen() {
    met(actor("snow", "b1", "bob", Actor.Kind.PERSON));

    assertThat(store.actors().find(STRANGER.id())).contains(STRANGER);
    assertThat(store.actors().count()).isEqualTo(2);
  }

  @Test
  void areNotTheirNamesakesOnAnotherHost() {
    met(actor("other", "a1", "ann", Actor.Kind.PERSON));

    assertThat(store.actors().find(STRANGER.id())).contains(STRANGER);
  }

  private void met(Actor actor) {
    StoredPage page =
        new StoredPage(List.of(), List.of(actor), List.of(), Optional.of(Cursor.START));
    store.add(actor.id().host(), page, Sample.NOON);
  }

  private static Actor actor(String host, String id, String login, Actor.Kind kind) {
    return new Actor(new ActorId(host, id), login, kind, Set.of(), Set.of(), null);
  }
}
