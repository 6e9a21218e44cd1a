package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.jira.jql.JqlParser;
import dev.rapport.sandbox.jira.jql.Query;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.SearchIndex;
import dev.rapport.sandbox.jira.site.Site;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs queries, and remembers the last result for those who read it page by page. */
final class Searcher {
  private final Site site;
  private final SearchIndex index;
  private final Access access;
  private @Nullable Result last;

  Searcher(Site site, SearchIndex index, Access access) {
    this.site = site;
    this.index = index;
    this.access = access;
  }

  /** What was found for whom, and when by the index. */
  private record Result(String jql, Account caller, long edition, List<Issue> found) {
    boolean answers(String question, Account who, long when) {
      return jql.equals(question) && caller.equals(who) && edition == when;
    }
  }

  /** A query as one account means it. */
  Query query(String jql, Account caller, boolean strict) {
    return JqlParser.parse(jql, site, caller, strict);
  }

  /** Issues that a query finds, in its order, less those that the account may not see. */
  List<Issue> run(String jql, Query query, Account caller, Set<Long> reconciled) {
    List<Issue> found = query.run(index.issues(reconciled));
    last = new Result(jql, caller, index.edition(), found);
    return visible(found, caller);
  }

  /** The same for a page that is not the first: nothing is searched again if nothing changed. */
  List<Issue> goOn(String jql, Query query, Account caller, Set<Long> reconciled) {
    index.issues(reconciled);
    Result known = last;
    return known != null && known.answers(jql, caller, index.edition())
        ? visible(known.found(), caller)
        : run(jql, query, caller, reconciled);
  }

  private List<Issue> visible(List<Issue> found, Account caller) {
    return found.stream().filter(issue -> access.shows(caller, issue)).toList();
  }
}
