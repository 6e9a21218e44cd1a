package dev.rapport.jira.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Questions for issues. Moments are unquoted milliseconds since 1970: a quoted date would be read
 * in the time zone of the account's profile, and to the minute.
 */
public final class Jql {
  /**
   * By birth: nobody moves in that order while it is paged through, whereas an issue that is edited
   * meanwhile jumps to the end of an order by {@code updated} and lets others slip past unread.
   */
  private static final String ORDER = " ORDER BY created ASC, issuekey ASC";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private Jql() {}

  /**
   * Issues in scope that changed at or after a moment and were born at or after another.
   *
   * @param scope the admin's restriction, without an order
   * @param changedSince null for all
   * @param bornSince null for all
   */
  public static String sweep(
      String scope, @Nullable Instant changedSince, @Nullable Instant bornSince) {
    StringBuilder jql = new StringBuilder("(").append(scope).append(')');
    restrict(jql, "updated", changedSince);
    restrict(jql, "created", bornSince);
    return jql.append(ORDER).toString();
  }

  /**
   * Issues by their numbers; what is no number is not asked for, since in a query it could say
   * anything. Empty where none is left.
   */
  public static Optional<String> byId(List<String> ids) {
    List<String> numbers = ids.stream().filter(Jql::isNumber).toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of("id in (" + String.join(",", numbers) + ")");
  }

  /** Whether that can be an issue's id: what is none could say anything in a query. */
  static boolean isNumber(String id) {
    return NUMBER.matcher(id).matches();
  }

  /** Those of the issues that are in scope; empty where none of the ids is a number. */
  static Optional<String> within(String scope, List<String> ids) {
    return byId(ids).map(some -> "(" + scope + ") AND " + some + ORDER);
  }

  private static void restrict(StringBuilder jql, String field, @Nullable Instant since) {
    if (since != null) {
      jql.append(" AND ").append(field).append(" >= ").append(since.toEpochMilli());
    }
  }
}
