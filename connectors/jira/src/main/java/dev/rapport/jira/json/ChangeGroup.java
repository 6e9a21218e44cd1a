package dev.rapport.jira.json;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person changed at one moment; Jira calls it a history. */
public record ChangeGroup(
    @Nullable String id,
    @Nullable JiraUser author,
    @Nullable Instant created,
    @Nullable List<ChangeItem> items,
    @Nullable Metadata historyMetadata) {
  /** The changed fields in the host's order; empty where none are given. */
  public List<ChangeItem> changes() {
    return items == null ? List.of() : items;
  }

  /** Whether it carries the mark of our own edits. */
  public boolean isOurs() {
    return historyMetadata != null && Metadata.OURS.equals(historyMetadata.type());
  }

  /** What the writer of a change said about it. */
  public record Metadata(@Nullable String type) {
    /** Our own edits say this. */
    public static final String OURS = "rapport";
  }
}
