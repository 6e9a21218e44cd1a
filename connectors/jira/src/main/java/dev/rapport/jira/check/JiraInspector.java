package dev.rapport.jira.check;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.connector.Inspector;
import dev.rapport.http.Answer;
import dev.rapport.jira.decode.StatusCatalog;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.ServerInfo;
import dev.rapport.jira.read.ServiceCall;
import dev.rapport.jira.service.FeedbackExperiment;
import dev.rapport.model.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a Jira; reads only. */
public final class JiraInspector implements Inspector {
  /** What {@code type:} names for Cloud. */
  public static final String CLOUD = "jira-cloud";

  private final JiraSite site;
  private final String scope;
  private final Set<HostWrite.Kind> writes;
  private final RightsNeeded rights;
  private final FieldFindings fields;
  private final Prices prices;
  private final FeedbackExperiment feedback;
  private final Clock clock;

  /**
   * An inspector of one host.
   *
   * @param wishes what the configuration asks of it
   */
  public JiraInspector(JiraSite site, Wishes wishes, HostContext context) {
    this.site = site;
    this.scope = wishes.reading().scope();
    this.writes = wishes.writes();
    this.rights = new RightsNeeded(wishes);
    this.fields = new FieldFindings(wishes.fields(), wishes.unmade());
    this.prices = new Prices(wishes.reading(), site);
    this.feedback = new FeedbackExperiment(context);
    this.clock = context.clock();
  }

  @Override
  public Inspection inspect() {
    Optional<Answer<ServerInfo>> answer = serverInfo();
    if (answer.isEmpty() || answer.get().body().isCloud() != site.type().equals(CLOUD)) {
      return new Inspection("", "", Duration.ZERO, 0, 0, List.of(), List.of(wrongKind()));
    }
    JiraUser me = site.reader().myself();
    long issues = site.count(scope);
    return new Inspection(
        Objects.requireNonNullElse(me.name(), Objects.requireNonNullElse(me.stableId(), "")),
        Objects.requireNonNullElse(me.timeZone(), ""),
        skew(answer.get()),
        issues,
        prices.firstSync(issues),
        statuses(),
        findings(issues));
  }

  /** Empty where nothing of this face answers: the other one has other addresses. */
  private Optional<Answer<ServerInfo>> serverInfo() {
    try {
      return Optional.of(site.reader().serverInfo());
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.NOT_FOUND) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private Finding wrongKind() {
    String other = site.type().equals(CLOUD) ? "jira-datacenter" : CLOUD;
    return new Finding(
        Level.MISSING,
        "type",
        "the host is not a " + site.type() + ", so that nothing can be read",
        "set type: " + other + " for this host, or correct its url");
  }

  private List<Finding> findings(long issues) {
    List<Finding> findings = new ArrayList<>(rights.missing(site.permissions(rights.keys())));
    if (issues == 0) {
      findings.add(
          new Finding(
              Level.NOTICE,
              "scope.jql",
              "no issue is in scope, or none that the account may see",
              "check the JQL in Jira's own search, and Browse projects for the account"));
    }
    if (isSeenByNobody()) {
      findings.add(unseen());
    }
    if (fields.isNeeded()) {
      findings.addAll(fields.of(site.reader().fields()));
    }
    feedback.goneUntil().map(JiraInspector::withoutFeedback).ifPresent(findings::add);
    findings.addAll(prices.findings(issues));
    return findings;
  }

  /** There is no app on Data Center that shows the property. */
  private boolean isSeenByNobody() {
    return !site.type().equals(CLOUD)
        && writes.contains(HostWrite.Kind.PROPERTY)
        && !writes.contains(HostWrite.Kind.COMMENT);
  }

  private static Finding unseen() {
    return new Finding(
        Level.NOTICE,
        "write.comment",
        "the summary is written where nobody looks: no app shows the property on Data Center",
        "set write.comment: true; each issue then has one comment, changed in place");
  }

  private static Finding withoutFeedback(Instant until) {
    return new Finding(
        Level.NOTICE,
        ServiceCall.FEEDBACK.setting(),
        "the host's experimental feedback call is gone, so that ratings come from its Satisfaction"
            + " fields alone; it is looked for again after "
            + until.truncatedTo(ChronoUnit.SECONDS),
        "see that the account is shown these fields, or take read.feedback out");
  }

  private @Nullable Duration skew(Answer<ServerInfo> answer) {
    return answer
        .serverTime()
        .map(time -> Duration.between(clock.instant().truncatedTo(ChronoUnit.SECONDS), time))
        .orElse(null);
  }

  private List<Status> statuses() {
    return site.reader().statuses().stream().flatMap(status -> status(status).stream()).toList();
  }

  private static Optional<Status> status(JiraStatus status) {
    return Optional.ofNullable(status.id())
        .map(
            id ->
                new Status(
                    id,
                    Objects.requireNonNullElse(status.name(), id),
                    StatusCatalog.category(status).orElse(null)));
  }
}
