package dev.rapport.jira.install;

import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import java.util.List;

/**
 * The dashboard on Data Center, where no call makes one.
 *
 * @param searches what it would list
 */
public record DashboardByHand(SavedSearches searches, Clicks clicks) implements SitePart {
  @Override
  public List<Step> install(boolean dry) {
    return searches.names().isEmpty()
        ? List.of()
        : List.of(
            new Step(
                State.BY_HAND,
                Dashboard.what() + ", where wanted",
                Dashboard.clicks(clicks, searches)));
  }

  @Override
  public List<Step> uninstall(boolean dry) {
    return List.of();
  }
}
