package dev.rapport.jira.read;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.jira.decode.Accounts;
import dev.rapport.jira.decode.StatusCatalog;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.Reference;
import dev.rapport.jira.json.StandardFields;
import dev.rapport.model.Standing;
import dev.rapport.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Looks over all issues in scope by their number, which survives moves: first the numbers alone, in
 * few calls, then how they stand, some hundred a call. The numbers are in memory for as long as the
 * census takes, about fifty bytes an issue.
 */
final class JiraCensus {
  /** As many as both faces give in one call. */
  private static final int AT_ONCE = 100;

  private static final List<String> STANDING = List.of("status", "assignee", "priority");

  /** Without a field named, Data Center gives all. */
  private static final List<String> LEAST = List.of("status");

  private final String host;
  private final String scope;
  private final JiraFace face;
  private final AtomicReference<@Nullable Roll> ongoing = new AtomicReference<>();

  JiraCensus(String host, String scope, JiraFace face) {
    this.host = host;
    this.scope = scope;
    this.face = face;
  }

  /**
   * What is left of the numbers in scope.
   *
   * @param ids in the order of their characters
   */
  private record Roll(Cursor cursor, List<String> ids) {}

  /** The issues that follow the one that the cursor names. */
  Census.Part look(Cursor after) {
    Roll roll = ongoing.getAndSet(null);
    List<String> ids = roll != null && roll.cursor().equals(after) ? roll.ids() : after(after);
    List<String> some = ids.subList(0, Math.min(AT_ONCE, ids.size()));
    List<String> rest = ids.subList(some.size(), ids.size());
    Cursor next = some.isEmpty() ? after : new Cursor(some.get(some.size() - 1));
    ongoing.set(rest.isEmpty() ? null : new Roll(next, rest));
    return new Census.Part(entries(some), next, rest.isEmpty());
  }

  private List<String> after(Cursor cursor) {
    List<String> ids = new ArrayList<>(new TreeSet<>(face.ids(scope)));
    int from = cursor.isStart() ? 0 : Collections.binarySearch(ids, cursor.value()) + 1;
    return List.copyOf(ids.subList(from < 0 ? -from : from, ids.size()));
  }

  /** Those that the host still shows; one that vanished meanwhile is left out. */
  private List<Census.Entry> entries(List<String> ids) {
    List<Census.Entry> entries = new ArrayList<>();
    for (Issue issue : present(ids, STANDING)) {
      entries.add(new Census.Entry(String.valueOf(issue.id()), standing(issue)));
    }
    entries.sort((one, other) -> one.sourceId().compareTo(other.sourceId()));
    return entries;
  }

  private @Nullable Standing standing(Issue issue) {
    StandardFields fields = issue.fields() == null ? null : issue.fields().standard();
    JiraStatus now = fields == null ? null : fields.status();
    if (fields == null || now == null || now.id() == null) {
      return null;
    }
    Status status =
        new Status(
            now.id(),
            now.name() == null || now.name().isBlank() ? now.id() : now.name(),
            StatusCatalog.category(now).orElse(null));
    Reference priority = fields.priority();
    return new Standing(
        status,
        null,
        new Accounts(host, Map.of()).of(fields.assignee()),
        null,
        priority == null ? null : priority.id());
  }

  /** Those that the host does not give, whatever the scope. */
  Set<String> hidden(Collection<String> ids) {
    Set<String> hidden = new HashSet<>(ids);
    present(List.copyOf(ids), LEAST).forEach(issue -> hidden.remove(String.valueOf(issue.id())));
    return hidden;
  }

  private List<Issue> present(List<String> ids, List<String> fields) {
    return ids.isEmpty() ? List.of() : face.present(ids, fields);
  }
}
