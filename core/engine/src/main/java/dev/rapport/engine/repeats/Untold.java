package dev.rapport.engine.repeats;

import dev.rapport.model.TicketKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which groups may stand beside the rows of a report. Rows and groups are two ways to cut the same
 * tickets: each lies in a cell, that of its row and its group, or of its row and the rest. Where a
 * reader knows which cells are empty, sums of rows and groups determine a cell if no other way
 * leads from its row to its group. Such a cell must speak of enough.
 *
 * @param tickets all that the rows speak of
 * @param isEnough whether these tickets may be spoken of
 */
record Untold(Collection<Request> tickets, Predicate<List<Request>> isEnough) {
  /** In the place of a group's number. */
  private static final int REST = -1;

  private record Cell(String row, int group) {}

  /** Those of these groups that may be shown together, in their order. */
  List<RepeatGroup> of(List<RepeatGroup> groups) {
    List<RepeatGroup> kept = new ArrayList<>(groups);
    for (Optional<RepeatGroup> one = telling(kept); one.isPresent(); one = telling(kept)) {
      kept.remove(one.get());
    }
    return kept;
  }

  /** A group without which less is told: that of a cell that is too small, else one beside it. */
  private Optional<RepeatGroup> telling(List<RepeatGroup> groups) {
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    Map<Cell, List<Request>> cells = cells(groups);
    Map<Object, Set<Object>> ways = ways(cells.keySet());
    return cells.entrySet().stream()
        .filter(cell -> !isEnough.test(cell.getValue()))
        .map(Map.Entry::getKey)
        .filter(cell -> !isShown(ways, cell) && !isReached(ways, cell))
        .findFirst()
        .map(
            cell ->
                cell.group() == REST
                    ? smallest(groups, cell.row(), cells.keySet())
                    : groups.get(cell.group()));
  }

  private Map<Cell, List<Request>> cells(List<RepeatGroup> groups) {
    Map<TicketKey, Integer> members = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      int number = i;
      groups.get(i).requests().forEach(one -> members.put(one.key(), number));
    }
    Map<Cell, List<Request>> cells = new LinkedHashMap<>();
    for (Request one : tickets) {
      Cell cell = new Cell(one.row(), members.getOrDefault(one.key(), REST));
      cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(one);
    }
    return cells;
  }

  private static Map<Object, Set<Object>> ways(Set<Cell> cells) {
    Map<Object, Set<Object>> ways = new HashMap<>();
    for (Cell cell : cells) {
      ways.computeIfAbsent(cell.row(), any -> new HashSet<>()).add(cell.group());
      ways.computeIfAbsent(cell.group(), any -> new HashSet<>()).add(cell.row());
    }
    return ways;
  }

  /** Whether the cell is all of its row, or all of its group: a sum that is shown as such. */
  private static boolean isShown(Map<Object, Set<Object>> ways, Cell cell) {
    return ways.getOrDefault(cell.row(), Set.of()).size() == 1
        || (cell.group() != REST && ways.getOrDefault(cell.group(), Set.of()).size() == 1);
  }

  /** Whether a way that is not the cell itself leads from its row to its group. */
  private static boolean isReached(Map<Object, Set<Object>> ways, Cell cell) {
    Set<Object> seen = new HashSet<>(Set.of(cell.row()));
    Deque<Object> next = new ArrayDeque<>();
    ways.getOrDefault(cell.row(), Set.of()).stream()
        .filter(group -> !group.equals(cell.group()))
        .forEach(next::add);
    while (!next.isEmpty()) {
      Object at = next.remove();
      if (at.equals(cell.group())) {
        return true;
      }
      if (seen.add(at)) {
        next.addAll(ways.getOrDefault(at, Set.of()));
      }
    }
    return false;
  }

  /** The smallest group with tickets of this row, else the smallest of all. */
  private static RepeatGroup smallest(List<RepeatGroup> groups, String row, Set<Cell> cells) {
    Comparator<RepeatGroup> bySize = Comparator.comparing(RepeatGroup::size);
    return groups.stream()
        .filter(group -> cells.contains(new Cell(row, groups.indexOf(group))))
        .min(bySize)
        .orElseGet(() -> groups.stream().min(bySize).orElseThrow());
  }
}
