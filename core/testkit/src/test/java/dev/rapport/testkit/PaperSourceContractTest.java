package dev.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The contract holds for the smallest host there can be. */
class PaperSourceContractTest extends SourceContract {
  @Override
  protected Host start() {
    return new PaperHost();
  }

  @Test
  void theFirstTicketIsToldALineForEachEvent() {
    assertThat(firstTicket().lines()).anyMatch(line -> line.startsWith("Created["));
  }
}
