package dev.rapport.jira.write;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Pause;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Sink;
import dev.rapport.connector.TicketFact;
import dev.rapport.http.LookAgain;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.CommentPage;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.read.HealList;
import dev.rapport.jira.read.JiraFace;
import dev.rapport.jira.report.ReportWrites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes to issues what the configuration allows. */
public final class JiraSink implements Sink {
  /** As many issues as Cloud takes in one call. */
  private static final int BATCH = 100;

  private final JiraFace face;
  private final Set<HostWrite.Kind> allowed;
  private final Map<String, TicketFact> fields;
  private final HealList heal;
  private final Outcomes outcomes;
  private final PropertyWrites properties;
  private final LabelWrites labels;
  private final FieldWrites fieldWrites;
  private final CommentWrites comments;
  private final ReportWrites reports;
  private final Pause pause;

  /**
   * A sink of one host.
   *
   * @param allowed the kinds of write that the configuration switched on
   * @param publicReplies whether our comment on a service project is for customers too
   * @param fields the custom fields that it names, and what each shows
   * @param reports what shows reports
   */
  public JiraSink(
      JiraFace face,
      IssueWriter issues,
      Set<HostWrite.Kind> allowed,
      boolean publicReplies,
      Map<String, TicketFact> fields,
      ReportWrites reports,
      HostContext context) {
    this.face = face;
    this.allowed = Set.copyOf(allowed);
    this.fields = Map.copyOf(fields);
    this.heal = new HealList(context.memory());
    this.outcomes = new Outcomes(context.clock());
    this.properties = new PropertyWrites(issues, outcomes);
    this.labels = new LabelWrites(issues, outcomes);
    this.fieldWrites = new FieldWrites(fields.keySet(), issues, outcomes);
    this.comments = new CommentWrites(issues, publicReplies, outcomes);
    this.reports = reports;
    this.pause = context.pause();
  }

  @Override
  public HostWrite.Kind summaryKind() {
    return HostWrite.Kind.PROPERTY;
  }

  @Override
  public Set<HostWrite.Kind> kinds() {
    return allowed;
  }

  @Override
  public int longestSummary() {
    return PropertyWrites.LONGEST;
  }

  @Override
  public Map<String, TicketFact> fields() {
    return fields;
  }

  @Override
  public int batchSize() {
    return BATCH;
  }

  /**
   * Where an answer is lost, everything is looked at once more: nothing is done twice. Reports are
   * looked for by a search that learns of them late, so that they wait for the next run.
   */
  @Override
  public List<Receipt> apply(List<HostWrite> writes) {
    Map<String, Receipt> receipts = new HashMap<>();
    List<HostWrite> numbered = new ArrayList<>();
    for (HostWrite write : writes) {
      refusal(write)
          .ifPresentOrElse(receipt -> receipts.put(write.id(), receipt), () -> numbered.add(write));
    }
    for (HostWrite report : reports(numbered)) {
      receipts.put(report.id(), reports.apply(report));
    }
    receipts.putAll(LookAgain.whileInDoubt(pause, () -> toIssues(numbered)));
    return writes.stream().map(write -> receipts.get(write.id())).toList();
  }

  private Map<String, Receipt> toIssues(List<HostWrite> numbered) {
    Map<String, Receipt> receipts = new HashMap<>();
    properties
        .apply(of(numbered, true))
        .forEach(receipt -> receipts.put(receipt.writeId(), receipt));
    editIssues(of(numbered, false), receipts);
    return receipts;
  }

  private Optional<Receipt> refusal(HostWrite write) {
    if (!allowed.contains(write.kind())) {
      return Optional.of(
          outcomes.refused(write, "write of kind " + write.kind().id() + " is not switched on"));
    }
    return write.kind() == HostWrite.Kind.REPORT || write.sourceId().matches("\\d{1,18}")
        ? Optional.empty()
        : Optional.of(outcomes.refused(write, "the issue has no number"));
  }

  private static List<HostWrite> reports(List<HostWrite> writes) {
    return writes.stream().filter(write -> write.kind() == HostWrite.Kind.REPORT).toList();
  }

  private static List<HostWrite> of(List<HostWrite> writes, boolean properties) {
    return writes.stream()
        .filter(write -> write.kind() != HostWrite.Kind.REPORT)
        .filter(write -> properties == (write.kind() == HostWrite.Kind.PROPERTY))
        .toList();
  }

  private void editIssues(List<HostWrite> writes, Map<String, Receipt> receipts) {
    if (writes.isEmpty()) {
      return;
    }
    Map<String, Issue> issues = look(writes);
    for (HostWrite write : writes) {
      Receipt receipt = outcomes.orRefused(write, () -> edit(write, issues.get(write.sourceId())));
      receipts.put(write.id(), receipt);
      if (receipt.outcome() == Receipt.Outcome.APPLIED) {
        heal.add(List.of(Long.valueOf(write.sourceId())));
      }
    }
  }

  private Map<String, Issue> look(List<HostWrite> writes) {
    Set<String> asked = new TreeSet<>(Set.of("project", "labels", "comment"));
    writes.stream().flatMap(write -> FieldWrites.named(write).stream()).forEach(asked::add);
    Map<String, Issue> issues = new HashMap<>();
    face.byId(writes.stream().map(HostWrite::sourceId).distinct().toList(), List.copyOf(asked))
        .forEach(issue -> issues.put(String.valueOf(issue.id()), issue));
    return issues;
  }

  private Receipt edit(HostWrite write, @Nullable Issue issue) {
    if (issue == null) {
      return outcomes.refused(write, "the issue is not there, or not for this account");
    }
    return switch (write.kind()) {
      case LABEL -> labels.apply(write, issue);
      case FIELD -> fieldWrites.apply(write, issue);
      case COMMENT -> comments.apply(write, issue, comments(write.sourceId(), issue));
      default -> outcomes.refused(write, "Jira has no place for a " + write.kind().id());
    };
  }

  private List<Comment> comments(String id, Issue issue) {
    CommentPage page = issue.fields() == null ? null : issue.fields().standard().comment();
    return page == null || page.isCut() ? face.comments(id) : page.present();
  }
}
