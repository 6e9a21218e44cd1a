package dev.rapport.engine.insight;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is counted on a ticket, up to as-of. The changes of one recorded update (same instant, same
 * order of the host) count once.
 *
 * @param reassignments a group or a person that had the ticket gives it to another, or gives it up;
 *     the first assignment is none
 * @param reopens leaving Resolved or Closed for something that is neither
 * @param pingPongs back to a group that had it before
 * @param sideHandovers the turn passes between IT, the requester's side and the vendor; what lies
 *     between and belongs to none of them is skipped
 * @param changes recorded updates that change status, group, assignee or priority
 */
public record Counts(
    List<Occurrence> reassignments,
    List<Occurrence> reopens,
    List<Occurrence> pingPongs,
    List<Occurrence> sideHandovers,
    List<Occurrence> changes) {
  public Counts {
    reassignments = List.copyOf(reassignments);
    reopens = List.copyOf(reopens);
    pingPongs = List.copyOf(pingPongs);
    sideHandovers = List.copyOf(sideHandovers);
    changes = List.copyOf(changes);
  }

  /** Everything that is counted, kind by kind. */
  public Stream<Occurrence> all() {
    return Stream.of(reassignments, reopens, pingPongs, sideHandovers, changes)
        .flatMap(List::stream);
  }
}
