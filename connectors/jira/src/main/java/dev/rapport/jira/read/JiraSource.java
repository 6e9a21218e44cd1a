package dev.rapport.jira.read;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Rewindable;
import dev.rapport.connector.Source;
import dev.rapport.jira.decode.JiraDecoder;
import dev.rapport.jira.decode.JiraDocument;
import dev.rapport.jira.decode.KnownFields;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.StandardFields;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads the issues in scope, whole: record, changelog and comments. A sweep takes what changed
 * since the one before began, less an overlap for a lagging index, and leaves out what it handed
 * over already; so a quiet sweep is one call.
 */
public final class JiraSource implements Source, Rereading, Rewindable, Census {
  private final String host;
  private final String scope;
  private final JiraFace face;
  private final HostContext context;
  private final SiteWords words;
  private final Groups groups;
  private final ProjectRoles roles;
  private final Requests requests;
  private final HealList heal;
  private final JiraCensus census;
  private final AtomicReference<@Nullable Ongoing> ongoing = new AtomicReference<>();

  /**
   * A source of one host.
   *
   * @param reading what is to be read of it
   * @param requests what more is asked about requests
   */
  public JiraSource(
      String host, Reading reading, JiraFace face, Requests requests, HostContext context) {
    this.host = host;
    this.scope = reading.scope();
    this.face = face;
    this.context = context;
    this.words = new SiteWords(face, context);
    this.groups = new Groups(reading.groups(), face, context);
    this.roles = new ProjectRoles(reading.roles(), face, context);
    this.requests = requests;
    this.heal = new HealList(context.memory());
    this.census = new JiraCensus(host, scope, face);
  }

  @Override
  public Page fetch(Cursor after) {
    SweepPosition position = SweepPosition.of(host, after);
    List<Long> healing = position.isBetweenSweeps() ? heal.after(position.heal()) : position.heal();
    KnownFields fields = words.fields();
    BatchReader reader =
        ongoing(after)
            .orElseGet(
                () -> new BatchReader(host, query(position, healing, fields), position.born()));
    IssueBatch batch = reader.read(face);
    SweepPosition within =
        position.isBetweenSweeps() ? position.begin(begun(batch), healing) : position;
    Page page = page(batch, within, fields);
    if (reader.goesOn() && face.keepsPlace()) {
      ongoing.set(new Ongoing(page.next(), reader));
    }
    return page;
  }

  private IssueQuery query(SweepPosition position, List<Long> healing, KnownFields fields) {
    String jql = Jql.sweep(scope, position.since(), position.born());
    return new IssueQuery(jql, asked(fields), healing);
  }

  /** The search that the cursor came from, where it is still at hand; it is taken up only once. */
  private Optional<BatchReader> ongoing(Cursor after) {
    return Optional.ofNullable(ongoing.getAndSet(null))
        .filter(search -> search.cursor().equals(after))
        .map(Ongoing::reader);
  }

  private record Ongoing(Cursor cursor, BatchReader reader) {}

  private Instant begun(IssueBatch batch) {
    return Optional.ofNullable(batch.servedAt()).orElseGet(context.clock()::instant);
  }

  private Page page(IssueBatch batch, SweepPosition within, KnownFields fields) {
    List<Issue> fresh = new ArrayList<>(batch.issues());
    fresh.removeIf(issue -> isSeen(issue, within.seen()));
    @Nullable Instant bornNext = batch.bornNext();
    SweepPosition next =
        bornNext == null ? within.end(states(fresh)) : within.onward(bornNext, states(fresh));
    return build(fresh, fields, next.toCursor(), bornNext == null);
  }

  /** Nothing found costs nothing further. */
  private Page build(List<Issue> found, KnownFields fields, Cursor next, boolean last) {
    return found.isEmpty()
        ? new Page(List.of(), List.of(), List.of(), next, last)
        : new PageBuilder(host, face, words, groups, roles, requests)
            .build(found, fields, next, last);
  }

  @Override
  public Page reread(List<String> sourceIds) {
    KnownFields fields = words.fields();
    return build(face.byId(sourceIds, asked(fields)), fields, Cursor.START, true);
  }

  /** Those of them that are in scope, seen whether or not the index has them already. */
  @Override
  public Page hinted(List<String> sourceIds) {
    return reread(new ScopeCheck(face, scope).within(sourceIds));
  }

  @Override
  public Part look(Cursor after) {
    return census.look(after);
  }

  /** Every change of an issue has its moment, so that nothing has to be dated by the looks. */
  @Override
  public Page reread(List<String> sourceIds, Span looks) {
    return reread(sourceIds);
  }

  /** None: a host that gives an issue no more does not say why, and nothing else tells yet. */
  @Override
  public Set<String> deleted(Collection<String> sourceIds) {
    return Set.of();
  }

  @Override
  public Set<String> hidden(Collection<String> sourceIds) {
    return census.hidden(sourceIds);
  }

  @Override
  public Cursor since(Instant instant) {
    return SweepPosition.since(instant).toCursor();
  }

  @Override
  public TicketHistory decode(RawTicket document) {
    if (document instanceof JiraDocument ours) {
      return JiraDecoder.decode(ours);
    }
    throw HostException.of(HostException.Kind.BUG, host, "a document of another connector");
  }

  private static List<String> asked(KnownFields fields) {
    List<String> asked = new ArrayList<>(StandardFields.ASKED);
    asked.addAll(new TreeSet<>(fields.roles().keySet()));
    return asked;
  }

  private static boolean isSeen(Issue issue, SeenWindow seen) {
    Long id = number(issue);
    Instant updated = updated(issue);
    return id != null && updated != null && seen.has(id, updated);
  }

  private static Map<Long, Instant> states(List<Issue> issues) {
    Map<Long, Instant> states = new LinkedHashMap<>();
    for (Issue issue : issues) {
      Long id = number(issue);
      Instant updated = updated(issue);
      if (id != null && updated != null) {
        states.put(id, updated);
      }
    }
    return states;
  }

  private static @Nullable Long number(Issue issue) {
    String id = issue.id();
    return id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
  }

  private static @Nullable Instant updated(Issue issue) {
    return issue.fields() == null ? null : issue.fields().standard().updated();
  }
}
