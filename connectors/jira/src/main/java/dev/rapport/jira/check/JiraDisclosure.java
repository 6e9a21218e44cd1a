package dev.rapport.jira.check;

import dev.rapport.connector.Disclosure;
import dev.rapport.connector.Disclosure.Line;
import dev.rapport.connector.Disclosure.Sight;
import dev.rapport.connector.HostWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is read from a Jira site and written to it, in words for a security team. */
public final class JiraDisclosure {
  private static final String MAILS =
      "; no mail where the account has Administer projects, else the usual ones to watchers";

  private JiraDisclosure() {}

  /**
   * All of it.
   *
   * @param writes the kinds that are switched on
   * @param installs whether there is something to make once
   * @param canHush whether the face can be told to send no mail for a comment
   * @param audience who sees what of it
   */
  public static Disclosure of(
      Set<HostWrite.Kind> writes, boolean installs, boolean canHush, List<Sight> audience) {
    List<Line> lines = new ArrayList<>();
    if (writes.contains(HostWrite.Kind.PROPERTY)) {
      lines.add(
          new Line(
              "the issue property rapport",
              "Edit issues",
              "whose turn it is, counts and verdicts; no mail, no entry in the history"));
    }
    if (writes.contains(HostWrite.Kind.LABEL)) {
      lines.add(new Line("labels that begin with rapport-", "Edit issues", "thanks" + MAILS));
    }
    if (writes.contains(HostWrite.Kind.FIELD)) {
      lines.add(
          new Line(
              "the fields of write.fields, where they are empty or ours",
              "Edit issues",
              "figures" + MAILS));
    }
    if (writes.contains(HostWrite.Kind.COMMENT)) {
      lines.add(
          new Line(
              "one comment per issue, internal in service projects unless write.comment: public",
              "Add comments, Edit own comments, Delete own comments",
              canHush
                  ? "the summary; a new one is mailed to watchers, a change is not"
                  : "the summary; Jira mails a new one and its changes to watchers"));
    }
    if (writes.contains(HostWrite.Kind.REPORT)) {
      lines.add(
          new Line(
              "an issue per published period, with the files of the report; a page of Confluence"
                  + " where one is named",
              "Create issues, Edit issues, Create attachments, Delete own attachments, Delete"
                  + " issues",
              "figures of teams of at least privacy.k people"));
    }
    if (installs) {
      lines.add(
          new Line(
              "by rapport install alone, once: fields that write.fields names by a name, saved"
                  + " searches; on Cloud a dashboard, both shared with everybody who is logged in,"
                  + " and the webhook",
              "Administer Jira, Share dashboards and filters; neither is needed afterwards",
              "what the PMO looks for; whoever looks finds what they may see"));
    }
    return new Disclosure(reads(), lines, audience);
  }

  private static List<Line> reads() {
    return List.of(
        new Line(
            "issues in scope.jql: status, people, dates, labels, links, whole histories",
            "Browse projects",
            "whose turn it was"),
        new Line(
            "titles of issues without a security level, when somebody looks at a page of rapport"
                + " serve",
            "Browse projects",
            "kept in memory for 15 minutes, never stored"),
        new Line(
            "comments and descriptions, while they pass",
            "Browse projects",
            "facts such as length, language and thanks; the words are dropped"),
        new Line(
            "accounts, their groups and roles",
            "Browse users and groups, Administer projects for scope.project-roles",
            "who stands on which side"));
  }
}
