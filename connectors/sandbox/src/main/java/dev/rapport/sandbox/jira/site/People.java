package dev.rapport.sandbox.jira.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of a site and the groups that they are in. Not safe for several threads. */
public final class People {
  private final Map<String, Account> byId = new LinkedHashMap<>();
  private final Map<String, String> idByName = new LinkedHashMap<>();
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();

  /** Adds an account, or puts it in the place of the one with the same id. */
  public Account put(Account account) {
    Account before = byId.put(account.id(), account);
    if (before != null) {
      idByName.remove(before.name());
    }
    idByName.put(account.name(), account.id());
    return account;
  }

  /** Deletes an account; what it did goes on naming its id. */
  public void delete(String id) {
    Account gone = byId.remove(id);
    if (gone != null) {
      idByName.remove(gone.name());
      groups.values().forEach(members -> members.remove(id));
    }
  }

  /** The account of an id; empty for one that was deleted. */
  public Optional<Account> byId(@Nullable String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The account of a name. */
  public Optional<Account> byName(String name) {
    return byId(idByName.get(name));
  }

  /** All accounts, oldest first. */
  public Collection<Account> all() {
    return List.copyOf(byId.values());
  }

  /** Makes sure that there is a group, and puts accounts into it. */
  public void join(String group, String... accountIds) {
    groups.computeIfAbsent(group, name -> new LinkedHashSet<>()).addAll(List.of(accountIds));
  }

  /** The accounts in a group; empty when there is no such group. */
  public Optional<List<Account>> members(String group) {
    return Optional.ofNullable(groups.get(group))
        .map(ids -> ids.stream().flatMap(id -> byId(id).stream()).toList());
  }

  /** The names of all groups. */
  public Set<String> groups() {
    return Set.copyOf(groups.keySet());
  }

  /** Whether an account is in a group. */
  public boolean isIn(String group, String accountId) {
    return groups.getOrDefault(group, Set.of()).contains(accountId);
  }
}
