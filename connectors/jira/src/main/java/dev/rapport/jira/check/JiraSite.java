package dev.rapport.jira.check;

import dev.rapport.connector.HostException;
import dev.rapport.jira.json.Permissions;
import dev.rapport.jira.read.SiteReader;
import java.util.List;

/** What a face can be asked about itself. Every call may throw {@link HostException}. */
public interface JiraSite {
  /** What {@code type:} names in the configuration for this face. */
  String type();

  /** What both faces say in the same way. */
  SiteReader reader();

  /** Which of these rights the account holds, anywhere. */
  Permissions permissions(List<String> keys);

  /** How many issues there are, roughly. */
  long count(String jql);

  /** An estimate of the calls that so many issues take. */
  long firstSyncCalls(long issues);

  /** What costs a call for each issue on this face, in words; "" where nothing does. */
  String price();
}
