package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.jira.jql.Query;
import dev.rapport.sandbox.jira.site.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens handed out with pages of search results: each stands for the place after an issue. */
final class PageTokens {
  private static final Duration LIFE = Duration.ofDays(7);
  private static final int MOST = 10_000;

  private final Map<String, Place> places =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
          return size() > MOST;
        }
      };
  private long handedOut;

  /**
   * A place in the result of a query.
   *
   * @param last the issue before it, as it was then; null at the start
   */
  record Place(String jql, Set<Long> reconciled, @Nullable Issue last, Instant since) {
    boolean isBefore(Query query, Issue issue) {
      return last == null || query.order().compare(issue, last) > 0;
    }

    Place after(List<Issue> page, Instant now) {
      return page.isEmpty() ? this : new Place(jql, reconciled, page.get(page.size() - 1), now);
    }
  }

  String handOut(Place place) {
    String token = "Ch%010dZXo".formatted(++handedOut);
    places.put(token, place);
    return token;
  }

  /** The place of a token; empty once the token is too old. */
  Optional<Place> place(String token, Instant now) {
    return Optional.ofNullable(places.get(token))
        .filter(place -> now.isBefore(place.since().plus(LIFE)));
  }
}
