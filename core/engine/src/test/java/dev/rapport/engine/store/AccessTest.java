package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.AdminActs.Act;
import dev.rapport.engine.store.WebSessions.LoggedIn;
import dev.rapport.engine.store.WebUsers.User;
import dev.rapport.model.ActorId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AccessTest {
  private static final Instant NOW = Sample.NOON;
  private static final Instant EVENING = NOW.plus(Duration.ofHours(8));
  private static final LoggedIn CARLA =
      new LoggedIn("carla", "requester", Set.of(new ActorId("snow", "a b\"c")), EVENING);

  @Parameter Kind kind;
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aTokenStandsForSomebodyUntilItEnds() {
    store.webSessions().open("token", CARLA, NOW);

    assertThat(store.webSessions().find("token", NOW)).contains(CARLA);
    assertThat(store.webSessions().find("token", EVENING)).isEmpty();
    assertThat(store.webSessions().find("other", NOW)).isEmpty();
    store.webSessions().end("token");
    assertThat(store.webSessions().find("token", NOW)).isEmpty();
  }

  @Test
  void whoIsChangedOrRemovedIsLoggedOut() {
    User carla = new User("carla", "requester", null, "hash", NOW);
    store.webUsers().put(carla);
    store.webSessions().open("token", CARLA, NOW);

    User promoted = new User("carla", "it", "carla@example.com", "hash", NOW);
    store.webUsers().put(promoted);

    assertThat(store.webUsers().find("carla")).contains(promoted);
    assertThat(store.webSessions().find("token", NOW)).isEmpty();
    assertThat(store.webUsers().remove("carla")).isTrue();
    assertThat(store.webUsers().remove("carla")).isFalse();
    assertThat(store.webUsers().all()).isEmpty();
  }

  @Test
  void actsAreToldNewestFirst() {
    Act first = new Act(NOW, "ada", "POST /hosts/{name}/approve snow");
    Act second = new Act(EVENING, "ada", "POST /glossary");
    store.adminActs().add(first);
    store.adminActs().add(second);

    assertThat(store.adminActs().last(5)).containsExactly(second, first);
    assertThat(store.adminActs().last(1)).containsExactly(second);
  }
}
