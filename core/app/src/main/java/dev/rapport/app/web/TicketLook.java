package dev.rapport.app.web;

import dev.rapport.app.serve.Viewer;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.Optional;

/**
 * One ticket as somebody may see it.
 *
 * @param insight what follows from its history
 * @param outlook what to expect of it
 * @param together what was done together; without what was said inside IT, for whoever asks for
 *     their own tickets
 * @param unseen since when its host does not show it any more; empty where it does
 */
public record TicketLook(
    TicketInsight insight, Outlook outlook, Collaboration together, Optional<Instant> unseen) {

  /** The ticket with this key; empty where there is none, or none that this viewer may see. */
  public static Optional<TicketLook> at(TicketKey key, Lens lens, Viewer viewer) {
    return lens.session()
        .store()
        .tickets()
        .find(key)
        .filter(history -> maySee(viewer, history))
        .flatMap(history -> of(history, lens, viewer));
  }

  /** Whether this viewer may take these thanks back: whoever gave them, or an admin. */
  public static boolean isRevocableBy(Viewer viewer, Appreciation one) {
    return one.state() == Appreciation.State.CONFIRMED && ThanksPart.isOf(viewer, one);
  }

  private static boolean maySee(Viewer viewer, TicketHistory history) {
    return viewer.seesTickets()
        || (viewer.seesOwnTicketsOnly()
            && history.ticket().requesters().stream().anyMatch(viewer.accounts()::contains));
  }

  private static Optional<TicketLook> of(TicketHistory history, Lens lens, Viewer viewer) {
    return lens.cases()
        .of(history)
        .map(insight -> viewer.seesTickets() ? insight : insight.inPublic())
        .map(
            insight ->
                new TicketLook(
                    insight,
                    insight.open() ? lens.outlooks().of(insight) : Outlook.NONE,
                    viewer.seesTickets()
                        ? lens.collaborations().of(insight)
                        : lens.collaborations().inPublic(insight),
                    lens.session()
                        .store()
                        .unseen()
                        .since(history.ticket().key().host(), history.ticket().sourceId())));
  }
}
