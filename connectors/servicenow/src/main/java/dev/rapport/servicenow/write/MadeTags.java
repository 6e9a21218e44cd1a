package dev.rapport.servicenow.write;

import dev.rapport.connector.HostMemory;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Remembers which tags are there because we made them, by their ids: only those are ours. */
record MadeTags(HostMemory memory) {
  private static final String MEMORY = "servicenow.made-tags";

  Set<String> ids() {
    Set<String> ids = new TreeSet<>(Arrays.asList(memory.recall(MEMORY).orElse("").split(" ", -1)));
    ids.remove("");
    return ids;
  }

  void add(Collection<String> made) {
    if (!made.isEmpty()) {
      Set<String> ids = ids();
      ids.addAll(made);
      memory.remember(MEMORY, String.join(" ", ids));
    }
  }

  void remove(String id) {
    Set<String> ids = ids();
    ids.remove(id);
    memory.remember(MEMORY, String.join(" ", ids));
  }
}
