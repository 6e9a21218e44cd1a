package dev.rapport.jira.read;

import dev.rapport.connector.HostMemory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The issues that somebody knows to have changed, because we wrote to them or were told so: the
 * next sweep asks the host for their newest state, which its index may not show yet.
 */
public final class HealList {
  /** As many as one search takes. */
  static final int MOST = 50;

  private static final String NAME = "jira.heal";

  private final HostMemory memory;

  /** The list of one host. */
  public HealList(HostMemory memory) {
    this.memory = memory;
  }

  /** Puts issues on the list; beyond {@value #MOST} the oldest fall off, and the overlap serves. */
  public void add(Collection<Long> issues) {
    List<Long> all = new ArrayList<>(new LinkedHashSet<>(joined(issues)));
    remember(all.subList(Math.max(0, all.size() - MOST), all.size()));
  }

  /**
   * What is on the list, oldest first, once those are taken off that an earlier sweep has healed:
   * only now, when its cursor has come back, is it certain that what it read was stored.
   */
  List<Long> after(Collection<Long> healed) {
    List<Long> left = new ArrayList<>(issues());
    if (left.removeAll(healed)) {
      remember(left);
    }
    return left;
  }

  private List<Long> issues() {
    return memory
        .recall(NAME)
        .filter(text -> !text.isBlank())
        .map(text -> List.of(text.split(",", -1)).stream().map(Long::valueOf).toList())
        .orElse(List.of());
  }

  private List<Long> joined(Collection<Long> issues) {
    List<Long> all = new ArrayList<>(issues());
    all.removeAll(issues);
    all.addAll(issues);
    return all;
  }

  private void remember(Collection<Long> issues) {
    memory.remember(NAME, issues.stream().map(String::valueOf).collect(Collectors.joining(",")));
  }
}
