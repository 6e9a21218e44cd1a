package dev.rapport.jira.read;

import dev.rapport.jira.json.ChangeGroup;
import java.util.List;

/**
 * The history of one issue.
 *
 * @param changes in any order
 * @param whole whether these are all there are
 */
public record Histories(List<ChangeGroup> changes, boolean whole) {
  /** An issue that nobody changed. */
  public static final Histories NONE = new Histories(List.of(), true);

  public Histories {
    changes = List.copyOf(changes);
  }
}
