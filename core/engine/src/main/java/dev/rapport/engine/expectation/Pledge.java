package dev.rapport.engine.expectation;

import dev.rapport.engine.insight.TicketInsight;

/**
 * What became of a ticket's two waits, as far as a promise can be judged by it.
 *
 * @param response its way to the first response
 * @param resolution its way to the resolution
 */
public record Pledge(PastTicket response, PastTicket resolution) {
  /** Of a ticket, open or closed. */
  public static Pledge of(TicketInsight insight) {
    return new Pledge(PastTicket.ofResponse(insight), PastTicket.ofResolution(insight));
  }
}
