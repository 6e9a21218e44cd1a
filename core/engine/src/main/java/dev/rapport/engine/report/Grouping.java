package dev.rapport.engine.report;

import dev.rapport.model.Facet;
import dev.rapport.model.Named;
import dev.rapport.model.Ticket;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report's rows stand for.
 *
 * @param facet what the tickets belong to; null for the group that had them
 */
public record Grouping(@Nullable Facet facet) {
  /** By the group that had the ticket in each segment. */
  public static final Grouping BY_GROUP = new Grouping(null);

  /**
   * Reads {@code --group-by}.
   *
   * @throws IllegalArgumentException naming all keys, when there is none of that name
   */
  public static Grouping of(String id) {
    return all()
        .filter(grouping -> grouping.id().equals(id.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "cannot group by "
                        + id
                        + "; one of "
                        + all().map(Grouping::id).collect(Collectors.joining(", "))));
  }

  /**
   * The row that a ticket belongs to while this group has it. Where no group has it, and its host
   * sorts tickets by project instead, the project is who had it.
   */
  public String keyOf(Ticket ticket, @Nullable Named group) {
    if (facet != null) {
      return ticket.facets().getOrDefault(facet, Report.NO_GROUP);
    }
    return group == null
        ? ticket.facets().getOrDefault(Facet.PROJECT, Report.NO_GROUP)
        : group.name();
  }

  /** The name in JSON and on the command line. */
  public String id() {
    return facet == null ? "group" : facet.id();
  }

  private static Stream<Grouping> all() {
    return Stream.concat(Stream.of(BY_GROUP), Arrays.stream(Facet.values()).map(Grouping::new));
  }
}
