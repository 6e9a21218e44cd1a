package dev.rapport.app.serve;

import dev.rapport.app.Session;
import java.time.Clock;
import java.util.List;

/** What a running server lends to its parts. */
public interface Serving {
  /**
   * The newest valid configuration over the one open store. Ask again for every request: a changed
   * configuration comes as another session; the store stays.
   */
  Session session();

  /** What time it is. */
  Clock clock();

  /** The news for open pages. */
  Feed feed();

  /** What the server does by itself, and on request. */
  Work work();

  /**
   * What is wrong with the configuration file as it stands now, so that an earlier one is in force;
   * empty where nothing is.
   */
  List<String> configProblems();
}
