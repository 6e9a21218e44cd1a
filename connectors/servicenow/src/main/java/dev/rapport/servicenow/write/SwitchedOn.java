package dev.rapport.servicenow.write;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostWrite;
import dev.rapport.http.HostClient;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Puts together what the configuration switched on. */
final class SwitchedOn {
  private final WriteSettings allowed;
  private final HostClient client;
  private final RowLookup lookup;
  private final Outcomes outcomes;
  private final Denials denials;
  private final WriteApi api;
  private final RowWriter writer;
  private final Optional<OurTable> table;
  private final MadeTags made;

  SwitchedOn(
      String host,
      WriteSettings allowed,
      HostClient client,
      RowLookup lookup,
      HostContext context,
      Outcomes outcomes) {
    this.allowed = allowed;
    this.client = client;
    this.lookup = lookup;
    this.outcomes = outcomes;
    made = new MadeTags(context.memory());
    denials = new Denials(context.memory(), context.clock());
    api = client.api(WriteApi.class);
    writer = new RowWriter(client, api, new RowCalls(host, client, api), denials);
    table = allowed.table().map(name -> OurTable.of(lookup, name, allowed.tags()));
  }

  /** What applies writes, by their kind; kinds that are switched off are absent. */
  Map<HostWrite.Kind, Writes> byKind() {
    Map<HostWrite.Kind, Writes> byKind = new EnumMap<>(HostWrite.Kind.class);
    table
        .filter(ours -> allowed.summaries())
        .ifPresent(ours -> byKind.put(HostWrite.Kind.ROW, new RowWrites(ours, writer, outcomes)));
    if (allowed.tags()) {
      byKind.put(HostWrite.Kind.TAG, tags());
    }
    allowed.journal().ifPresent(journal -> byKind.put(HostWrite.Kind.COMMENT, notes(journal)));
    allowed.report().ifPresent(target -> byKind.put(HostWrite.Kind.REPORT, reports(target)));
    return byKind;
  }

  /** What takes the tags away that were made. */
  TagRemoval tagRemoval() {
    return new TagRemoval(lookup, writer, made);
  }

  private Writes tags() {
    return new TagWrites(
        new Tags(lookup, writer, made),
        new TaskClasses(lookup, allowed.taskTable()),
        new TagColumn(table, writer, outcomes),
        writer,
        denials,
        outcomes);
  }

  private Writes notes(String journal) {
    return new NoteWrites(lookup, allowed.taskTable(), journal, writer, outcomes);
  }

  private Writes reports(ReportTarget target) {
    Articles articles = new Articles(lookup, writer, target.sysId());
    return new ReportWrites(target, articles, new ReportFiles(lookup, client, api), outcomes);
  }
}
