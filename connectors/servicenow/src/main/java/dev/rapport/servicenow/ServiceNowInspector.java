package dev.rapport.servicenow;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.connector.Inspector;
import dev.rapport.model.Status;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.PagePart;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import dev.rapport.servicenow.write.Denials;
import dev.rapport.servicenow.write.WriteSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code rapport check} asks a ServiceNow instance; reads only. */
final class ServiceNowInspector implements Inspector {
  private static final String GMT = "GMT";

  /** About as many tasks as share one call for their audit or their journal. */
  private static final int TASKS_PER_CALL = 220;

  private static final int CALLS_PER_PAGE_FOR_PEOPLE = 3;
  private static final int CALLS_TO_BEGIN = 6;

  private final TableReader reader;
  private final Scope scope;
  private final String user;
  private final WriteCheck writing;
  private final int pageSize;
  private final Clock clock;
  private final RightsCheck rights;
  private final ChoiceReader choices;

  ServiceNowInspector(
      TableReader reader,
      Scope scope,
      HostContext context,
      String user,
      WriteSettings allowed,
      int pageSize) {
    TableRights remembered = new TableRights(context.memory(), context.clock());
    this.reader = reader;
    this.scope = scope;
    this.user = user;
    this.writing = new WriteCheck(reader, allowed, new Denials(context.memory(), context.clock()));
    this.pageSize = pageSize;
    this.clock = context.clock();
    this.rights = new RightsCheck(reader, remembered);
    this.choices = new ChoiceReader(reader, remembered, context.memory(), context.clock());
  }

  @Override
  public Inspection inspect() {
    PagePart tasks = reader.part(sample());
    List<Row> rows = tasks.rows().stream().filter(row -> row.has("sys_id")).toList();
    long total = tasks.total().orElse((long) rows.size());
    List<Finding> findings = new ArrayList<>();
    String zone = zone(rows, findings);
    findings.addAll(rights.findings(type(rows), rows.stream().map(Row::sysId).toList()));
    findings.addAll(writing.findings());
    if (total > 0 && rows.isEmpty()) {
      findings.add(0, hiddenTasks());
    }
    return new Inspection(
        user.isEmpty() ? "the account of the key" : user,
        zone,
        skew(tasks),
        total,
        firstSyncCalls(total),
        statuses(type(rows)),
        findings);
  }

  private TableQuery sample() {
    List<String> columns = List.of("sys_id", "sys_class_name", "sys_updated_on");
    return TableQuery.of(scope.table(), scope.query(), columns, RightsCheck.SAMPLE)
        .whileCounting()
        .withDisplays();
  }

  private String type(List<Row> rows) {
    return rows.stream()
        .findFirst()
        .flatMap(row -> row.find("sys_class_name"))
        .orElse(scope.table());
  }

  /** The zone of the user record; where that cannot be read, what displayed times show. */
  private String zone(List<Row> tasks, List<Finding> findings) {
    boolean displayed =
        tasks.stream()
            .allMatch(row -> row.text("sys_updated_on").equals(row.display("sys_updated_on")));
    Optional<String> own = ownZone();
    if (!displayed || own.filter(zone -> !zone.equals(GMT)).isPresent()) {
      findings.add(
          new Finding(
              Level.MISSING,
              "time zone",
              "the account sees times in its own zone or format",
              "set its time zone to GMT, its date format to yyyy-MM-dd and its time format to"
                  + " HH:mm:ss"));
    }
    return own.orElse(displayed ? GMT : "not GMT");
  }

  private Optional<String> ownZone() {
    if (!EncodedQuery.canHold(user)) {
      return Optional.empty();
    }
    try {
      TableQuery question =
          TableQuery.of(
              "sys_user",
              EncodedQuery.where("user_name", "=", user),
              List.of("sys_id", "user_name", "time_zone"),
              1);
      return reader.part(question).rows().stream()
          .findFirst()
          .flatMap(row -> row.find("time_zone"));
    } catch (HostException e) {
      // Whether sys_user can be read at all is a finding of its own.
      return passOnUnlessRefused(e);
    }
  }

  private static Optional<String> passOnUnlessRefused(HostException e) {
    if (e.kind() != HostException.Kind.FORBIDDEN && e.kind() != HostException.Kind.NOT_FOUND) {
      throw e;
    }
    return Optional.empty();
  }

  private @Nullable Duration skew(PagePart answer) {
    return answer
        .at()
        .map(time -> Duration.between(clock.instant().truncatedTo(ChronoUnit.SECONDS), time))
        .orElse(null);
  }

  private long firstSyncCalls(long tasks) {
    long pages = tasks / pageSize + 1;
    long histories = 2 * ((tasks + TASKS_PER_CALL - 1) / TASKS_PER_CALL);
    return CALLS_TO_BEGIN + pages * (1 + CALLS_PER_PAGE_FOR_PEOPLE) + histories;
  }

  private List<Status> statuses(String type) {
    return choices.read(Set.of(type)).of(type, "state").entrySet().stream()
        .map(choice -> new Status(choice.getKey(), choice.getValue(), null))
        .toList();
  }

  private Finding hiddenTasks() {
    return new Finding(
        Level.MISSING,
        scope.table(),
        "has records in scope, and all of them are hidden from the account",
        "a role that reads them, such as sn_incident_read for incident");
  }
}
