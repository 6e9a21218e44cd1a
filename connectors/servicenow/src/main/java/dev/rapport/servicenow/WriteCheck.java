package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.write.Denials;
import dev.rapport.servicenow.write.SummaryRow;
import dev.rapport.servicenow.write.WriteSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be said of writing without writing: whether what is looked at before each write can be
 * read, and what earlier writes were refused.
 */
record WriteCheck(TableReader reader, WriteSettings allowed, Denials denials) {
  private static final String LATER =
      "can be read; whether rows can be added shows with the first apply";

  private static final List<String> TAGGED = List.of("sys_id", "label", "table_key");

  /** One finding per thing that is switched on. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    allowed.table().ifPresent(table -> findings.add(table(table)));
    if (allowed.tags()) {
      findings.add(tags());
    }
    allowed.reportTables().forEach(table -> findings.add(report(table)));
    if (!allowed.isEmpty() && denials.isDenied(Denials.BATCH)) {
      findings.add(
          new Finding(
              Level.NOTICE,
              "/api/now/v1/batch",
              "is refused: every row is written with a call of its own",
              "let the account call the Batch API"));
    }
    return findings;
  }

  private Finding tags() {
    boolean refused = denials.isDenied(Denials.TAGS) || !isReadable("label_entry", TAGGED);
    return refused
        ? new Finding(
            Level.MISSING,
            "label_entry",
            "may not be written: tags are kept in the column tags of write.table instead",
            "write ACLs on label_entry, its columns table and table_key too, and the role"
                + " tags_admin, which makes tags for everybody; many instances give neither")
        : new Finding(
            Level.FINE,
            "label_entry",
            "can be read; whether tags can be put on tasks shows with the first apply",
            "");
  }

  private Finding report(String table) {
    return isReadable(table, List.of("sys_id"))
        ? new Finding(Level.FINE, table, LATER, "")
        : new Finding(
            Level.MISSING,
            table,
            "cannot be read: what is there is looked at before a report is written, so none is",
            "give the account read, create, write and delete on " + table);
  }

  private Finding table(String table) {
    return isReadable(table, SummaryRow.COLUMNS)
        ? new Finding(Level.FINE, table, LATER, "")
        : new Finding(
            Level.MISSING,
            table,
            "cannot be read: nothing can be written back",
            "make the table with the columns task, turn, since and summary, allow web service"
                + " access to it, and give the account read, create, write and delete on it");
  }

  /** A table that does not exist is a question that the host cannot use. */
  private boolean isReadable(String table, List<String> columns) {
    try {
      EncodedQuery none = EncodedQuery.where("sys_id", "=", "none");
      reader.part(TableQuery.of(table, none, columns, 1));
      return true;
    } catch (HostException e) {
      return switch (e.kind()) {
        case FORBIDDEN, NOT_FOUND, CONFIGURATION -> false;
        default -> throw e;
      };
    }
  }
}
