package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketKeyTest {
  @Test
  void isReadAsItIsWritten() {
    TicketKey key = TicketKey.parse("jira:ABC-1");

    assertThat(key).isEqualTo(new TicketKey("jira", "ABC-1")).hasToString("jira:ABC-1");
  }

  @Property
  void survivesWritingAndReading(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String key) {
    TicketKey ticket = new TicketKey("snow", key);

    assertThat(TicketKey.parse(ticket.toString())).isEqualTo(ticket);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABC-1", ":ABC-1", "jira:", "Jira:ABC-1", "jira:A B", "jira:A:B"})
  void refusesWhatCannotNameATicket(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TicketKey.parse(text));
  }

  @Test
  void sortsByHostThenKey() {
    assertThat(
            List.of(TicketKey.parse("b:1"), TicketKey.parse("a:2"), TicketKey.parse("a:1")).stream()
                .sorted())
        .extracting(TicketKey::toString)
        .containsExactly("a:1", "a:2", "b:1");
  }
}
