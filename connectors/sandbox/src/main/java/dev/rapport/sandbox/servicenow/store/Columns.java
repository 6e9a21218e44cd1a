package dev.rapport.sandbox.servicenow.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of one table by name and position; they can be added to but never taken away. */
final class Columns {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  Columns(Collection<String> names) {
    names.forEach(this::add);
  }

  void add(String name) {
    if (positions.putIfAbsent(name, names.size()) == null) {
      names.add(name);
    }
  }

  /** A column's position, or -1 when the table has none of that name. */
  int position(String name) {
    return positions.getOrDefault(name, -1);
  }

  boolean has(String name) {
    return positions.containsKey(name);
  }

  List<String> names() {
    return names;
  }
}
