package dev.rapport.jira.decode;

import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.ServiceApproval;
import dev.rapport.jira.json.ServiceClock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Jira Service Management said of a request when it was asked. What was not asked or not
 * answered is null; the fields of the issue count then.
 *
 * @param clocks the clocks of its service levels
 * @param approvals whether it may go on, as asked so far
 * @param stars how the requester rated it, 1 to 5
 * @param participants who follows it on the requester's side
 * @param members who belongs to its organisations; empty where nobody is known
 */
public record ServiceAnswers(
    @Nullable List<ServiceClock> clocks,
    @Nullable List<ServiceApproval> approvals,
    @Nullable Integer stars,
    @Nullable List<JiraUser> participants,
    List<JiraUser> members) {
  /** Nothing was asked. */
  public static final ServiceAnswers NONE = new ServiceAnswers(null, null, null, null, List.of());

  public ServiceAnswers {
    clocks = clocks == null ? null : List.copyOf(clocks);
    approvals = approvals == null ? null : List.copyOf(approvals);
    participants = participants == null ? null : List.copyOf(participants);
    members = List.copyOf(members);
  }
}
