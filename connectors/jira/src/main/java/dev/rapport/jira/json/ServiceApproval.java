package dev.rapport.jira.json;

import dev.rapport.jira.json.ServiceClock.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question whether a request may go on, as Jira Service Management's field shows it.
 *
 * @param finalDecision "approved", "declined" or "pending"
 */
public record ServiceApproval(
    @Nullable String id,
    @Nullable String finalDecision,
    @Nullable Moment createdDate,
    @Nullable Moment completedDate,
    @Nullable List<Approver> approvers) {
  /** Somebody who was asked. */
  public record Approver(@Nullable JiraUser approver, @Nullable String approverDecision) {}

  /** Those who were asked; empty where nobody is named. */
  public List<Approver> asked() {
    return approvers == null ? List.of() : approvers;
  }
}
