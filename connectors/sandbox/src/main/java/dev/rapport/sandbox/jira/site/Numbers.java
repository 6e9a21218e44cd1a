package dev.rapport.sandbox.jira.site;

/** The next number of each kind of thing on a site. */
final class Numbers {
  private long issue = 10_000;
  private long change = 20_000;
  private long comment = 30_000;
  private long link = 40_000;

  long nextIssue() {
    return issue++;
  }

  long nextChange() {
    return change++;
  }

  long nextComment() {
    return comment++;
  }

  long nextLink() {
    return link++;
  }

  /** Makes sure that numbers brought along by an import are not given again. */
  void skip(long usedIssue, long usedComment) {
    issue = Math.max(issue, usedIssue + 1);
    comment = Math.max(comment, usedComment + 1);
  }
}
