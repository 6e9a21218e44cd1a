package dev.rapport.servicenow;

import dev.rapport.connector.Disclosure.Sight;
import dev.rapport.servicenow.write.WriteSettings;
import java.util.ArrayList;
import java.util.List;

/** Who sees on an instance what is written there, and who is mailed about it. */
final class ServiceNowAudience {
  private static final String READERS = "whoever may read the task";

  private ServiceNowAudience() {}

  /** All of them, from those who see most; none where nothing is written. */
  static List<Sight> of(WriteSettings allowed) {
    if (allowed.isEmpty()) {
      return List.of();
    }
    List<Sight> audience = new ArrayList<>();
    if (allowed.summaries()) {
      audience.addAll(ofRows());
    }
    if (allowed.tags()) {
      audience.add(new Sight(READERS, "tags that begin with rapport"));
    }
    boolean comments = allowed.journal().filter("comments"::equals).isPresent();
    if (allowed.journal().isPresent() && !comments) {
      audience.add(new Sight("fulfillers", "the summary as a work note, and its mails"));
    }
    audience.add(
        new Sight(
            "callers in a portal",
            comments
                ? "the summary as a comment; it is mailed to them and to watchers by the instance's"
                    + " rules"
                : "nothing: a portal shows neither our table nor work notes; write.comments: true"
                    + " gives them the summary as a comment"));
    return audience;
  }

  private static List<Sight> ofRows() {
    return List.of(
        new Sight(
            READERS,
            "its row, as a related list and on the form, where the app is installed"
                + " (connectors/servicenow/now-app); in a table of your own, whom its rules let in"),
        new Sight(
            "whoever searches",
            "the columns turn and since of rows that they may read, together with a person's name"
                + " too: task.assigned_to and turn"),
        new Sight(
            "who is mailed about thanks in the app",
            "fulfillers on the task, as for every work note; where the giver lets everybody read it,"
                + " callers and watchers, as for every comment"));
  }
}
