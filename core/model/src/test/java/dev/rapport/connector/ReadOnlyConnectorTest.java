package dev.rapport.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a connector is that only reads: it hands over nothing else, and nothing throws. */
class ReadOnlyConnectorTest {
  private static final Settings SETTINGS =
      new Settings("paper", URI.create("https://paper.example.com"), Map.of(), Map.of());
  private static final HostContext NOBODY_LOOKS = null;

  private final Connector connector =
      new Connector() {
        @Override
        public ConnectorInfo info() {
          return new ConnectorInfo("paper", "Paper", List.of(), List.of());
        }

        @Override
        public Source source(Settings settings, HostContext context) {
          throw new IllegalStateException("nobody reads here");
        }
      };

  @Test
  void itWritesNothingAndTakesNothingBack() {
    assertThat(connector.sink(SETTINGS, NOBODY_LOOKS)).isEmpty();
    assertThat(connector.eraser(SETTINGS, NOBODY_LOOKS)).isEmpty();
    assertThat(connector.installer(SETTINGS, NOBODY_LOOKS)).isEmpty();
  }

  @Test
  void itTakesNoHintsKnowsNoPeopleAndHasNothingToSay() {
    assertThat(connector.hints(SETTINGS)).isEmpty();
    assertThat(connector.directory(SETTINGS, NOBODY_LOOKS)).isEmpty();
    assertThat(connector.inspector(SETTINGS, NOBODY_LOOKS)).isEmpty();
    assertThat(connector.disclosure(SETTINGS)).isEqualTo(Disclosure.NONE);
  }
}
