package dev.rapport.jira;

import dev.rapport.connector.HostMemory;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.TicketFact;
import dev.rapport.jira.install.FieldNames;
import dev.rapport.jira.install.SavedSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The searches that are saved for the PMO.
 *
 * @param memory knows the ids of fields that were made
 */
record PmoSearches(JiraSettings jira, HostMemory memory) {
  /** What the PMO may want to find by what we write. */
  List<SavedSearch> all() {
    List<SavedSearch> searches = new ArrayList<>();
    if (jira.writes().contains(HostWrite.Kind.LABEL)) {
      searches.add(new SavedSearch("Rapport: thanked", within("labels = rapport-thanks")));
    }
    fieldOfTurns()
        .map(field -> FieldNames.clause(field) + " ~ \"requester\" AND statusCategory != Done")
        .map(condition -> new SavedSearch("Rapport: waiting for the requester", within(condition)))
        .ifPresent(searches::add);
    jira.report()
        .map(place -> "project = \"" + place.project() + "\" AND labels = rapport-report")
        .map(jql -> new SavedSearch("Rapport: published reports", jql))
        .ifPresent(searches::add);
    return searches;
  }

  /** By its id where it is known, else by the name that it will have. */
  private Optional<String> fieldOfTurns() {
    return Stream.concat(
            FieldNames.known(jira.fields(), memory).entrySet().stream(),
            new TreeMap<>(jira.fields()).entrySet().stream())
        .filter(field -> field.getValue() == TicketFact.TURN)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String within(String condition) {
    return "(" + jira.reading().scope() + ") AND " + condition;
  }
}
