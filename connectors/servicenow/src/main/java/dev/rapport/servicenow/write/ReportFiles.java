package dev.rapport.servicenow.write;

import dev.rapport.connector.ReportDraft;
import dev.rapport.http.HostClient;
import dev.rapport.http.report.ReportContents;
import java.util.List;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** The files of reports beside a record; others that are there are never touched. */
final class ReportFiles {
  static final String TABLE = "sys_attachment";
  private static final String RECORD = "table_sys_id";
  private static final String NAME = "file_name";
  private static final String HASH = "hash";

  private final RowLookup lookup;
  private final HostClient client;
  private final WriteApi api;

  ReportFiles(RowLookup lookup, HostClient client, WriteApi api) {
    this.lookup = lookup;
    this.client = client;
    this.api = api;
  }

  /**
   * Makes a record have these files: new ones first, so that it is never without.
   *
   * @param earlier names of files of ours that may be there and are not wanted any more
   * @return whether anything changed
   */
  boolean show(
      String table,
      String sysId,
      List<ReportDraft.File> files,
      ReportContents contents,
      Set<String> earlier) {
    List<HostRow> there = there(table, sysId);
    boolean changed = false;
    for (ReportDraft.File file : files) {
      boolean shown = there.stream().anyMatch(row -> isShown(row, file));
      if (!shown) {
        attach(table, sysId, file, contents.of(file));
        changed = true;
      }
    }
    for (HostRow row : there) {
      boolean named = files.stream().anyMatch(file -> file.name().equals(row.text(NAME)));
      boolean wanted = files.stream().anyMatch(file -> isShown(row, file));
      if (!wanted && (named || earlier.contains(row.text(NAME)))) {
        client.writeIdempotent(api.detach(row.sysId()));
        changed = true;
      }
    }
    return changed;
  }

  private static boolean isShown(HostRow row, ReportDraft.File file) {
    return row.text(NAME).equals(file.name()) && row.text(HASH).equals(file.sha256());
  }

  private List<HostRow> there(String table, String sysId) {
    return lookup.find(
        RowQuestion.of(TABLE, List.of(NAME, HASH), RECORD, List.of(sysId))
            .and("table_name", List.of(table)));
  }

  private void attach(String table, String sysId, ReportDraft.File file, byte[] content) {
    MediaType type =
        MediaType.parse(file.type().isEmpty() ? "application/octet-stream" : file.type());
    client.write(api.attach(table, sysId, file.name(), RequestBody.create(content, type)));
  }
}
