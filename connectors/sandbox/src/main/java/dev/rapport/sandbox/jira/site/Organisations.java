package dev.rapport.sandbox.jira.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who belongs to which organisation of customers. Not safe for several threads. */
public final class Organisations {
  private final Map<String, List<String>> members = new HashMap<>();

  /** Lets accounts into an organisation, which begins to exist with the first. */
  public void join(String organisation, List<String> accounts) {
    members.computeIfAbsent(organisation, any -> new ArrayList<>()).addAll(accounts);
  }

  /** The members by id, in the order in which they came; none of one that is not known. */
  public List<String> of(String organisation) {
    return List.copyOf(members.getOrDefault(organisation, List.of()));
  }
}
