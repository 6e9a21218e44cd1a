package dev.rapport.jira.check;

import dev.rapport.connector.Disclosure.Sight;
import dev.rapport.connector.HostWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who sees on a Jira site what is written there, and who is mailed about it. */
public final class JiraAudience {
  private static final String EVERYBODY = "whoever can see the issue";
  private static final String CUSTOMERS = "portal customers";

  private static final String REPLY =
      "the comment, as a public reply; Jira Service Management mails it and its changes to them as"
          + " its customer notifications say";

  private static final String NO_REPLY =
      "nothing: a portal shows neither properties nor internal comments; write.comment: public gives"
          + " them one reply";

  private JiraAudience() {}

  /**
   * All of them, from those who see most; none where nothing is written.
   *
   * @param cloud whether an app can show the property there
   * @param writes the kinds that are switched on
   * @param publicReplies whether our comment on a service project is for customers too
   */
  public static List<Sight> of(boolean cloud, Set<HostWrite.Kind> writes, boolean publicReplies) {
    if (writes.isEmpty()) {
      return List.of();
    }
    List<Sight> audience = new ArrayList<>();
    if (writes.contains(HostWrite.Kind.PROPERTY)) {
      audience.addAll(cloud ? ofTheProperty() : ofTheHiddenProperty());
    }
    if (writes.contains(HostWrite.Kind.LABEL)) {
      audience.add(new Sight(EVERYBODY, "labels that begin with rapport-"));
    }
    boolean comments = writes.contains(HostWrite.Kind.COMMENT);
    if (comments) {
      audience.add(
          new Sight(EVERYBODY, "the comment; in service projects " + readers(publicReplies)));
    }
    if (writes.contains(HostWrite.Kind.REPORT)) {
      audience.add(
          new Sight(
              "whoever can see the project of reports", "published reports with their files"));
    }
    audience.add(new Sight(CUSTOMERS, comments && publicReplies ? REPLY : NO_REPLY));
    return audience;
  }

  private static String readers(boolean publicReplies) {
    return publicReplies ? "customers too" : "agents alone";
  }

  private static List<Sight> ofTheProperty() {
    return List.of(
        new Sight(
            EVERYBODY,
            "the summary, on the issue where the app is installed (connectors/jira/forge-app),"
                + " elsewhere by the REST API alone"),
        new Sight(
            "whoever searches",
            "nothing of it: the app asks for no search index. With the marks in its manifest taken"
                + " off, JQL finds rapport.turn, rapport.since and rapport.team, together with a"
                + " person's name too: assignee = carla AND rapport.turn = it_active"),
        new Sight(
            "who is mailed about thanks in the app",
            "watchers and the person thanked, as for every comment by the site's notification"
                + " scheme; in service projects agents alone, for there it is internal"));
  }

  private static List<Sight> ofTheHiddenProperty() {
    return List.of(
        new Sight(
            EVERYBODY,
            "the property by the REST API alone: there is no app on Data Center; write.comment: true"
                + " shows the summary"));
  }
}
