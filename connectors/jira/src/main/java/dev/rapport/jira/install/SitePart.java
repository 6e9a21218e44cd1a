package dev.rapport.jira.install;

import dev.rapport.connector.Installer.Step;
import java.util.List;

/** Something that a site has once, not per issue. Every call may throw HostException. */
public interface SitePart {
  /**
   * Makes what is missing of it.
   *
   * @param dry only says what would be done
   * @return in the order of doing it; empty where nothing of it is wanted
   */
  List<Step> install(boolean dry);

  /**
   * Takes away what was made, whatever the configuration says by now; leaves what people changed.
   *
   * @param dry only says what would be done
   * @return empty where nothing was made
   */
  List<Step> uninstall(boolean dry);
}
