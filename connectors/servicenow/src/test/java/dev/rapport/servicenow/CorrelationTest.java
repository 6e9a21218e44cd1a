package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.connector.HostException;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Linked;
import dev.rapport.model.TicketEvent.Unlinked;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CorrelationTest {
  private static final String ADDRESS = "https://acme.atlassian.net/browse/NET-7";

  @Test
  void aValueThatWasNeverAuditedCountsFromTheBirth() {
    assertThat(links(Documents.incident().with("correlation_id", " NET-7 ")))
        .containsExactly(tuple("08:00", "+NET-7"));
  }

  @Test
  void anAuditedValueCountsFromItsChange() {
    assertThat(links(Documents.incident().moved("09:00:00", 1, "correlation_id", "", ADDRESS)))
        .containsExactly(tuple("09:00", "+" + ADDRESS));
  }

  @Test
  void anotherValueTakesTheFirstOneAway() {
    assertThat(
            links(
                Documents.incident()
                    .moved("09:00:00", 2, "correlation_id", "NET-7", "NET-8")
                    .moved("10:00:00", 3, "correlation_id", "NET-8", "")))
        .containsExactly(
            tuple("08:00", "+NET-7"),
            tuple("09:00", "-NET-7"),
            tuple("09:00", "+NET-8"),
            tuple("10:00", "-NET-8"));
  }

  @Test
  void aChangeThatWasNotAuditedIsDatedWithTheLastUpdate() {
    Documents document =
        Documents.incident()
            .change("09:00:00", 1, "correlation_id", "", "NET-7")
            .with("correlation_id", "NET-8");

    assertThat(links(document))
        .containsExactly(
            tuple("09:00", "+NET-7"), tuple("18:00", "-NET-7"), tuple("18:00", "+NET-8"));
    assertThat(new TaskDecoder().decode(document.build()).history().completeness().id())
        .isEqualTo("complete");
  }

  @Test
  void whereTheColumnCannotBeReadTheAuditAloneCounts() {
    assertThat(
            links(
                Documents.incident()
                    .change("07:00:00", 1, "correlation_id", "", "NET-7")
                    .without("correlation_id")))
        .containsExactly(tuple("08:00", "+NET-7"));
  }

  @Test
  void aTaskThatRefersToNothingHasNoLinks() {
    assertThat(links(Documents.incident().with("correlation_id", ""))).isEmpty();
    assertThat(links(Documents.incident())).isEmpty();
  }

  @Test
  void anAuditWithATimeThatIsNoneIsRefused() {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> links(Documents.incident().change("x", 1, "correlation_id", "", "A-1")))
        .withMessageContaining("sys_audit.sys_created_on");
  }

  /** When, and what came (+) or went (-). */
  private static List<Tuple> links(Documents document) {
    return new TaskDecoder()
        .decode(document.build()).events().stream()
            .filter(event -> event instanceof Linked || event instanceof Unlinked)
            .map(event -> tuple(event.stamp().at().toString().substring(11, 16), change(event)))
            .toList();
  }

  private static String change(TicketEvent event) {
    if (event instanceof Linked linked) {
      assertThat(linked.via()).isEqualTo(LinkOrigin.CORRELATION_ID);
      return "+" + linked.target();
    }
    return "-" + ((Unlinked) event).target();
  }
}
