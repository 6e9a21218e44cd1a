package dev.rapport.jira.check;

import dev.rapport.connector.HostException;
import dev.rapport.http.Answer;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.Permissions;
import dev.rapport.jira.json.ServerInfo;
import java.util.List;

/** What both faces can be asked about themselves. Every call may throw {@link HostException}. */
public interface JiraSite {
  /** What {@code type:} names in the configuration for this face. */
  String type();

  /** What the host says that it is. */
  Answer<ServerInfo> serverInfo();

  /** Who we are. */
  JiraUser myself();

  /** Which of these rights the account holds, anywhere. */
  Permissions permissions(List<String> keys);

  /** How many issues there are, roughly. */
  long count(String jql);

  /** All statuses of the site. */
  List<JiraStatus> statuses();

  /** An estimate of the calls that so many issues take. */
  long firstSyncCalls(long issues);

  /** What costs a call for each issue on this face, in words; "" where nothing does. */
  String price();
}
