package dev.rapport.jira.read;

import dev.rapport.connector.HostException;
import dev.rapport.jira.json.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of a search until there are enough issues for one call for their histories, and again
 * for the next batch. A batch ends between two seconds of birth, so that after a restart the next
 * can begin with a plain question and no token has to be kept. A host that hands out a page token
 * twice is asked afresh from there.
 */
final class BatchReader {
  /**
   * With twelve changes each, the histories of so many issues still fit into the one answer of
   * 10,000 that Cloud gives.
   */
  static final int ENOUGH = 800;

  /** Empty pages do not go on for ever either. */
  private static final int MOST_PAGES = 1_000;

  private final String host;
  private final IssueQuery query;
  private final @Nullable Instant bornFrom;

  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Map<String, Instant> births = new HashMap<>();
  private final Set<String> tokens = new HashSet<>();
  private Instant newest = Instant.MIN;
  private @Nullable Instant servedAt;
  private @Nullable String next;
  private boolean spent;

  /**
   * A reader for one batch.
   *
   * @param bornFrom issues born before this were handed over; null at the start of a sweep
   */
  BatchReader(String host, IssueQuery query, @Nullable Instant bornFrom) {
    this.host = host;
    this.query = query;
    this.bornFrom = bornFrom;
  }

  /** The next batch. */
  IssueBatch read(JiraFace face) {
    do {
      IssuePage page = face.search(query, next);
      page.issues().forEach(this::add);
      servedAt = servedAt == null ? page.servedAt() : servedAt;
      next = page.next();
      spent = next == null || !tokens.add(next) || tokens.size() > MOST_PAGES;
    } while (!spent && !isEnough());
    return next == null
        ? new IssueBatch(List.copyOf(issues.values()), null, servedAt)
        : new IssueBatch(wholeSeconds(), newest, servedAt);
  }

  /** Whether the search goes on where it is; else the next batch needs a new question. */
  boolean goesOn() {
    return !spent;
  }

  private boolean isEnough() {
    return issues.size() >= ENOUGH && births.values().stream().anyMatch(this::isPast);
  }

  private void add(Issue issue) {
    String id = String.valueOf(issue.id());
    Instant birth = issue.born();
    if (birth == null || isHealed(id)) {
      // It has no place in the order: a healed issue may come anywhere.
      issues.put(id, issue);
    } else if (bornFrom == null || !birth.isBefore(bornFrom)) {
      demandOrder(birth);
      newest = birth;
      issues.put(id, issue);
      births.put(id, birth);
    }
  }

  private void demandOrder(Instant birth) {
    if (birth.isBefore(newest)) {
      throw HostException.of(
          HostException.Kind.MALFORMED,
          host,
          "the search does not keep the order asked for, so that issues could be missed; nothing"
              + " was skipped");
    }
  }

  private boolean isHealed(String id) {
    return query.heal().stream().anyMatch(healed -> String.valueOf(healed).equals(id));
  }

  private List<Issue> wholeSeconds() {
    List<Issue> whole = new ArrayList<>(issues.values());
    whole.removeIf(issue -> newest.equals(births.get(String.valueOf(issue.id()))));
    if (births.values().stream().noneMatch(this::isPast)) {
      throw HostException.of(
          HostException.Kind.UNAVAILABLE,
          host,
          "the search gives the same page token again and again; nothing was skipped, try again"
              + " later");
    }
    whole.forEach(issue -> forget(String.valueOf(issue.id())));
    return whole;
  }

  private void forget(String id) {
    issues.remove(id);
    births.remove(id);
  }

  private boolean isPast(Instant birth) {
    return birth.isBefore(newest);
  }
}
