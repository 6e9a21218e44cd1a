package dev.rapport.jira.decode;

import com.google.gson.JsonElement;
import dev.rapport.connector.HostException;
import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.CommentFacts;
import dev.rapport.jira.json.IssueFields;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.Project;
import dev.rapport.jira.json.Reference;
import dev.rapport.jira.json.StandardFields;
import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record of an issue as it is now. What a ledger cannot do without is demanded once, here. */
final class IssueRecord {
  private final JiraDocument document;
  private final StandardFields fields;
  private final Map<String, JsonElement> custom;
  private final @Nullable CommentFacts report;
  private final Instant born;
  private final Status status;

  IssueRecord(JiraDocument document) {
    this.document = document;
    IssueFields all = needed(document.issue().fields(), "fields");
    this.fields = all.standard();
    this.custom = all.custom();
    this.report = all.report();
    this.born = needed(fields.created(), "fields.created");
    JiraStatus now = needed(fields.status(), "fields.status");
    this.status = site().statuses().status(needed(now.id(), "fields.status.id"), now.name());
  }

  String sourceId() {
    return document.sourceId();
  }

  Instant born() {
    return born;
  }

  /** The status now; its category from the record itself where it says one. */
  Status status() {
    return Optional.ofNullable(fields.status())
        .flatMap(StatusCatalog::category)
        .map(category -> new Status(status.id(), status.name(), category))
        .orElse(status);
  }

  @Nullable ActorId assignee() {
    return accounts().of(fields.assignee());
  }

  @Nullable ActorId reporter() {
    return accounts().of(fields.reporter());
  }

  /** Who made it: not always the one who reported it. */
  @Nullable ActorId creator() {
    ActorId creator = accounts().of(fields.creator());
    return creator == null ? reporter() : creator;
  }

  @Nullable String priority() {
    return fields.priority() == null ? null : fields.priority().id();
  }

  @Nullable String resolution() {
    return fields.resolution() == null ? null : fields.resolution().id();
  }

  Optional<Instant> resolvedAt() {
    return Optional.ofNullable(fields.resolutiondate());
  }

  /** When it should be done, as it stands. */
  Optional<Instant> due() {
    return JiraDay.of(fields.duedate());
  }

  /** When work on it is planned to begin, as it stands. */
  Optional<Instant> plannedStart() {
    return site()
        .fields()
        .id(KnownFields.Role.PLANNED_START)
        .map(custom::get)
        .filter(JsonElement::isJsonPrimitive)
        .flatMap(day -> JiraDay.of(day.getAsString()));
  }

  /** The ids of the versions that it is planned for, as it stands. */
  Set<String> releases() {
    return Optional.ofNullable(fields.fixVersions()).stream()
        .flatMap(List::stream)
        .map(Reference::id)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What its title and description say; empty where they were not given. */
  Optional<CommentFacts> report() {
    return Optional.ofNullable(report);
  }

  /** The account of somebody named on it. */
  @Nullable ActorId account(@Nullable JiraUser user) {
    return accounts().of(user);
  }

  /** Whether customers see it through a portal. */
  boolean isRequest() {
    return fields.project() != null && fields.project().isServiceProject();
  }

  /** What Jira Service Management adds. */
  ServiceRequest request() {
    return new ServiceRequest(site().fields(), custom, document.service());
  }

  /** A stamp no earlier than the issue itself: imported and moved issues have older parts. */
  Stamp stamp(String id, Instant at, long order, @Nullable ActorId actor) {
    return Stamp.of(id, at.isBefore(born) ? born : at, order, actor);
  }

  Ticket ticket() {
    Project project = needed(fields.project(), "fields.project");
    return new Ticket(
        key(),
        sourceId(),
        Optional.ofNullable(fields.issuetype()).map(Reference::name).orElse("issue"),
        born.truncatedTo(ChronoUnit.SECONDS),
        requesters(),
        facets(needed(project.key(), "fields.project.key")),
        Labels.ofPeople(fields.labels()),
        fields.security() != null);
  }

  private TicketKey key() {
    try {
      return new TicketKey(accounts().host(), document.key());
    } catch (IllegalArgumentException e) {
      throw malformed("key");
    }
  }

  private Set<ActorId> requesters() {
    Set<ActorId> requesters = new HashSet<>();
    Optional.ofNullable(reporter()).ifPresent(requesters::add);
    for (JiraUser participant : request().participants()) {
      Optional.ofNullable(accounts().of(participant)).ifPresent(requesters::add);
    }
    requesters.addAll(actingMembers());
    return requesters;
  }

  /** Those of its organisations who did something here: an organisation may have thousands. */
  private Set<ActorId> actingMembers() {
    Set<ActorId> members = accounts(document.service().members().stream());
    Stream<@Nullable JiraUser> changing = document.changes().stream().map(ChangeGroup::author);
    Stream<@Nullable JiraUser> speaking = document.comments().stream().map(Comment::author);
    members.retainAll(
        accounts(Stream.of(Stream.of(fields.creator()), changing, speaking).flatMap(it -> it)));
    return members;
  }

  private Set<ActorId> accounts(Stream<@Nullable JiraUser> users) {
    Set<ActorId> ids = new HashSet<>();
    users.forEach(user -> Optional.ofNullable(accounts().of(user)).ifPresent(ids::add));
    return ids;
  }

  private Map<Facet, String> facets(String project) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.PROJECT, project);
    Optional.ofNullable(fields.issuetype())
        .map(Reference::name)
        .ifPresent(type -> facets.put(Facet.TYPE, type));
    Optional.ofNullable(fields.components()).stream()
        .flatMap(List::stream)
        .map(Reference::name)
        .filter(name -> name != null)
        .findFirst()
        .ifPresent(component -> facets.put(Facet.SERVICE, component));
    request().organisation().ifPresent(name -> facets.put(Facet.ORGANISATION, name));
    return facets;
  }

  private JiraDocument.Site site() {
    return document.site();
  }

  private Accounts accounts() {
    return site().accounts();
  }

  /** The value, or the issue goes to quarantine with this place. */
  <T> T needed(@Nullable T value, String place) {
    if (value == null) {
      throw malformed(place);
    }
    return value;
  }

  private HostException malformed(String place) {
    return HostException.of(
        HostException.Kind.MALFORMED,
        document.site().accounts().host(),
        "issue " + document.sourceId() + " has no usable issue." + place);
  }
}
