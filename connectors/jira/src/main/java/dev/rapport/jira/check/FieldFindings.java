package dev.rapport.jira.check;

import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.connector.TicketFact;
import dev.rapport.jira.json.JiraField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether the fields that are to be written are there, and take what they are to show. */
final class FieldFindings {
  private static final String NUMBER = "number";
  private static final String TEXT = "string";

  private final Map<String, TicketFact> wanted;

  FieldFindings(Map<String, TicketFact> wanted) {
    this.wanted = new TreeMap<>(wanted);
  }

  boolean isNeeded() {
    return !wanted.isEmpty();
  }

  /** One finding for each field that cannot be written. */
  List<Finding> of(List<JiraField> fields) {
    Map<String, String> types = new HashMap<>();
    for (JiraField field : fields) {
      String type = field.schema() == null ? null : field.schema().type();
      types.put(String.valueOf(field.id()), type == null ? "unknown" : type);
    }
    List<Finding> findings = new ArrayList<>();
    wanted.forEach(
        (id, fact) -> {
          String needed = fact.isNumber() ? NUMBER : TEXT;
          String type = types.getOrDefault(id, "");
          if (!type.equals(needed)) {
            findings.add(finding(id, fact, needed, type));
          }
        });
    return findings;
  }

  private static Finding finding(String id, TicketFact fact, String needed, String type) {
    return new Finding(
        Level.MISSING,
        "write.fields." + id,
        type.isEmpty()
            ? "the site has no such field, or none that the account sees"
            : "the field is of type " + type + ", and " + fact.id() + " needs " + needed,
        "name a custom field of type " + needed + ", or take it out of write.fields");
  }
}
