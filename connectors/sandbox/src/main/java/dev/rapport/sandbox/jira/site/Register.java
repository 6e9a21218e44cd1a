package dev.rapport.sandbox.jira.site;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The issues by number and key, and which of them changed since somebody last asked. */
final class Register {
  private final TreeMap<Long, Issue> byId = new TreeMap<>();
  private final Map<String, Long> idByKey = new HashMap<>();
  private final Map<String, Long> lastNumber = new HashMap<>();
  private final Map<Long, Instant> touched = new LinkedHashMap<>();

  /** Stores an issue; keys that it had before go on leading to it. */
  Issue put(Issue issue, Instant at) {
    byId.put(issue.id(), issue);
    idByKey.put(issue.key(), issue.id());
    lastNumber.merge(issue.projectKey(), issue.number(), Math::max);
    touched.putIfAbsent(issue.id(), at);
    return issue;
  }

  void remove(Issue issue, Instant at) {
    byId.remove(issue.id());
    idByKey.values().remove(issue.id());
    touched.putIfAbsent(issue.id(), at);
  }

  Optional<Issue> byId(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** By number, key or former key, whatever its case. */
  Optional<Issue> find(String idOrKey) {
    if (idOrKey.matches("\\d{1,18}")) {
      return byId(Long.parseLong(idOrKey));
    }
    Long id = idByKey.get(idOrKey.toUpperCase(Locale.ROOT));
    return id == null ? Optional.empty() : byId(id);
  }

  Collection<Issue> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  String nextKey(String project) {
    return project + "-" + (lastNumber.getOrDefault(project, 0L) + 1);
  }

  /** Each issue that was stored or removed, with the moment of the first time, until drained. */
  Map<Long, Instant> touched() {
    return touched;
  }
}
