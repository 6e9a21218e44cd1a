package dev.rapport.jira.read;

import java.util.List;

/**
 * Which issues, and what of them.
 *
 * @param jql bounded: a restriction is required
 * @param fields what is returned of each
 * @param heal at most 50 issues whose newest state must be seen though the index may lag
 */
public record IssueQuery(String jql, List<String> fields, List<Long> heal) {
  public IssueQuery {
    fields = List.copyOf(fields);
    heal = List.copyOf(heal);
  }
}
