package dev.rapport.jira.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes inside an issue's answer. Cloud gives at most 40 here, the newest; Data Center all.
 */
public record Changelog(@Nullable Integer total, @Nullable List<ChangeGroup> histories) {
  /** The changes that came; empty where none did. */
  public List<ChangeGroup> present() {
    return histories == null ? List.of() : histories;
  }

  /** Whether there are more than came. */
  public boolean isCut() {
    return total != null && total > present().size();
  }
}
