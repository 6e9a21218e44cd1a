package dev.rapport.jira.read;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.jira.json.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which issues are in scope, also of those that changed a moment ago.
 *
 * @param face the Jira
 * @param scope the admin's restriction
 */
record ScopeCheck(JiraFace face, String scope) {
  /** As many as can be seen in spite of an index that lags: {@code reconcileIssues}. */
  private static final int AT_ONCE = 50;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /** The ids among these that are numbers of issues in scope. */
  List<String> within(List<String> ids) {
    List<String> numbers = ids.stream().filter(id -> NUMBER.matcher(id).matches()).toList();
    List<String> within = new ArrayList<>();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      within.addAll(some(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size()))));
    }
    return within;
  }

  /** Jira refuses a question that names an issue which is gone, whatever else it names. */
  private List<String> some(List<String> numbers) {
    try {
      return asked(numbers);
    } catch (HostException e) {
      List<String> present = e.kind() == Kind.CONFIGURATION ? present(numbers) : numbers;
      if (present.size() == numbers.size()) {
        throw e;
      }
      return present.isEmpty() ? present : asked(present);
    }
  }

  private List<String> present(List<String> numbers) {
    return face.present(numbers, List.of("status")).stream()
        .map(Issue::id)
        .filter(Objects::nonNull)
        .filter(numbers::contains)
        .toList();
  }

  private List<String> asked(List<String> numbers) {
    IssueQuery query =
        new IssueQuery(
            Jql.within(scope, numbers).orElseThrow(),
            List.of("id"),
            numbers.stream().map(Long::valueOf).toList());
    List<String> found = new ArrayList<>();
    @Nullable String next = null;
    do {
      IssuePage page = face.search(query, next);
      page.issues().stream().map(Issue::id).filter(Objects::nonNull).forEach(found::add);
      next = page.next();
    } while (next != null && found.size() < numbers.size());
    // An issue that is healed may be there though it is out of scope in the index's eyes.
    found.retainAll(numbers);
    return found;
  }
}
