package dev.rapport.jira.check;

import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.connector.TicketFact;
import dev.rapport.jira.json.JiraField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether the fields that are to be written are there, and take what they are to show. */
final class FieldFindings {
  private static final String NUMBER = "number";
  private static final String TEXT = "string";

  private final Map<String, TicketFact> wanted;
  private final Set<String> unmade;

  /**
   * Of what the configuration wants.
   *
   * @param wanted by id
   * @param unmade names of those that are not made yet
   */
  FieldFindings(Map<String, TicketFact> wanted, Set<String> unmade) {
    this.wanted = new TreeMap<>(wanted);
    this.unmade = new TreeSet<>(unmade);
  }

  boolean isNeeded() {
    return !wanted.isEmpty() || !unmade.isEmpty();
  }

  /** One finding for each field that cannot be written. */
  List<Finding> of(List<JiraField> fields) {
    Map<String, String> types = new HashMap<>();
    for (JiraField field : fields) {
      String type = field.schema() == null ? null : field.schema().type();
      types.put(String.valueOf(field.id()), type == null ? "unknown" : type);
    }
    List<Finding> findings = new ArrayList<>();
    unmade.forEach(name -> findings.add(unmade(name)));
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

  private static Finding unmade(String name) {
    return new Finding(
        Level.MISSING,
        "write.fields." + name,
        "the field is not made yet, so that nothing is written there",
        "run `rapport install` for this host; it makes the field where the account has Administer"
            + " Jira, and else says what to click");
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
