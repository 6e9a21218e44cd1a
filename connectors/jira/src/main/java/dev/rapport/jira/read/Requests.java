package dev.rapport.jira.read;

import dev.rapport.jira.decode.KnownFields;
import dev.rapport.jira.decode.ServiceAnswers;
import dev.rapport.jira.json.Issue;

/** Asks Jira Service Management about an issue, where it is a request and the admin wants that. */
@FunctionalInterface
public interface Requests {
  /** Asks nothing. */
  Requests UNASKED = (issue, fields) -> ServiceAnswers.NONE;

  /**
   * What it says of the issue. May call the host, and throws {@link
   * dev.rapport.connector.HostException} where that fails; a refusal is an answer left out.
   */
  ServiceAnswers about(Issue issue, KnownFields fields);
}
