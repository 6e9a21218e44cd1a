package dev.rapport.engine.pair;

import dev.rapport.model.TicketKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds pairs in references (MEASURES, "Pairs"): first the names to look up, then, with what was
 * found, the pairs. The order of references changes nothing.
 */
public final class Pairing {
  private final LinkRules rules;
  private final Map<Reference, Set<TicketName>> names = new HashMap<>();

  /**
   * @param rules which references count, and of which hosts
   * @param references what tickets say of each other now; the same twice counts once
   */
  public Pairing(LinkRules rules, List<Reference> references) {
    this.rules = rules;
    TargetReader reader = new TargetReader(rules.hosts());
    references.stream()
        .filter(one -> rules.from().contains(one.via()))
        .filter(one -> rules.trackerOf(one.from().host()).isPresent())
        .forEach(one -> names.put(one, reader.names(one)));
  }

  /** All names that the references may mean, to be looked up. */
  public Set<TicketName> names() {
    Set<TicketName> all = new LinkedHashSet<>();
    names.values().forEach(all::addAll);
    return all;
  }

  /**
   * The pairs.
   *
   * @param known the tickets that were found, by the name; what is absent is no ticket that was
   *     read
   */
  public Pairs with(Map<TicketName, TicketKey> known) {
    Links links = new Links();
    names.forEach((reference, meant) -> links.add(reference, found(meant, known)));
    return links.pairs();
  }

  private static List<TicketKey> found(Set<TicketName> meant, Map<TicketName, TicketKey> known) {
    return meant.stream()
        .flatMap(name -> Optional.ofNullable(known.get(name)).stream())
        .distinct()
        .toList();
  }

  /** Who is linked with whom, from either side. */
  private final class Links {
    private final Map<TicketKey, SortedSet<TicketKey>> others = new TreeMap<>();
    private int unknown;
    private int ambiguous;
    private int own;
    private int sameTracker;

    void add(Reference reference, List<TicketKey> found) {
      if (found.isEmpty()) {
        unknown++;
      } else if (found.size() > 1) {
        ambiguous++;
      } else if (found.get(0).equals(reference.from())) {
        own++;
      } else if (tracker(found.get(0)).equals(tracker(reference.from()))) {
        sameTracker++;
      } else {
        link(reference.from(), found.get(0));
        link(found.get(0), reference.from());
      }
    }

    Pairs pairs() {
      List<Pair> pairs = new ArrayList<>();
      Map<TicketKey, List<TicketKey>> contradicting = new TreeMap<>();
      others.forEach(
          (one, linked) -> {
            TicketKey other = linked.first();
            boolean alone = linked.size() == 1 && others.getOrDefault(other, linked).size() == 1;
            if (!alone) {
              contradicting.put(one, List.copyOf(linked));
            } else if (tracker(one).equals(Optional.of(rules.lead()))) {
              pairs.add(new Pair(one, other));
            }
          });
      return new Pairs(pairs, contradicting, new Unpaired(unknown, ambiguous, own, sameTracker));
    }

    private void link(TicketKey one, TicketKey other) {
      others.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
    }

    private Optional<Tracker> tracker(TicketKey ticket) {
      return rules.trackerOf(ticket.host());
    }
  }
}
