package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Titles;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Titles for somebody who looks at a list. */
class TaskTitlesTest {
  private final Instance instance = Instance.of(3);
  private final Titles titles = instance.titles(HostContexts.of(instance.clock()));
  private final List<String> ids = instance.sourceIds();

  @AfterEach
  void stop() {
    instance.close();
  }

  @Test
  void titlesOfAListTakeOneCall() {
    instance.change(ids.get(0), Map.of("short_description", "Printer is dead"));
    instance.change(ids.get(2), Map.of("short_description", "No mail"));

    assertThat(titles.of(List.of(ids.get(0), ids.get(1), ids.get(2), "x^ORactive=true")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(ids.get(0), "Printer is dead", ids.get(2), "No mail"));
    assertThat(instance.calls()).containsExactly("incident");
  }

  @Test
  void nobodyIsAskedForNothing() {
    assertThat(titles.of(List.of("x^ORactive=true"))).isEmpty();
    assertThat(instance.calls()).isEmpty();
  }
}
