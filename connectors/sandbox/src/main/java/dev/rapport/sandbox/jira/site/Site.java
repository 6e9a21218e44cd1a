package dev.rapport.sandbox.jira.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * All that one Jira holds. Whoever reads or changes more than one thing at once holds its monitor;
 * {@link #issues} does so itself.
 */
public final class Site {
  private final Clock clock;
  private final People people = new People();
  private final Vocabulary vocabulary = new Vocabulary();
  private final Grants grants = new Grants();
  private final Roles roles = new Roles();
  private final Organisations organisations = new Organisations();
  private final Issues issues = new Issues(this);
  private final Approvals approvals = new Approvals(this);
  private final Attachments attachments = new Attachments(this);
  private final Wiki wiki = new Wiki();
  private final Filters filters = new Filters();
  private final AddedFields addedFields = new AddedFields(vocabulary);
  private final Dashboards dashboards = new Dashboards();
  private final Webhooks webhooks = new Webhooks();

  /** A site without projects, people or issues. */
  public Site(Clock clock) {
    this.clock = clock;
  }

  /** Accounts and groups. */
  public People people() {
    return people;
  }

  /** Projects, statuses and fields. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Who may do what. */
  public Grants grants() {
    return grants;
  }

  /** Whether requests may go on. */
  public Approvals approvals() {
    return approvals;
  }

  /** Who holds which role in a project. */
  public Roles roles() {
    return roles;
  }

  /** Who belongs to which organisation. */
  public Organisations organisations() {
    return organisations;
  }

  /** The issues. */
  public Issues issues() {
    return issues;
  }

  /** Files beside issues. */
  public Attachments attachments() {
    return attachments;
  }

  /** The pages of its Confluence. */
  public Wiki wiki() {
    return wiki;
  }

  /** Saved searches. */
  public Filters filters() {
    return filters;
  }

  /** Custom fields that were added to it, and its screens. */
  public AddedFields addedFields() {
    return addedFields;
  }

  /** Dashboards. */
  public Dashboards dashboards() {
    return dashboards;
  }

  /** Who is told of what happens to issues. */
  public Webhooks webhooks() {
    return webhooks;
  }

  /** The present by the site's clock, to the millisecond. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
