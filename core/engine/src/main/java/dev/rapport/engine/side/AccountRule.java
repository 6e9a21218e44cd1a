package dev.rapport.engine.side;

import com.google.re2j.Pattern;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One side's entry in the configuration's {@code sides}: an account belongs to it where any part
 * names it. Everything is compared case folded.
 *
 * @param users logins, or the host's ids of accounts
 * @param groups names of groups whose members belong
 * @param roles names of project roles or host roles whose bearers belong
 * @param emailDomains what stands after the at sign
 * @param nameMatches patterns, one of which is found in the login
 */
public record AccountRule(
    Set<String> users,
    Set<String> groups,
    Set<String> roles,
    Set<String> emailDomains,
    List<Pattern> nameMatches) {
  /** Names nobody. */
  public static final AccountRule NOBODY =
      new AccountRule(Set.of(), Set.of(), Set.of(), Set.of(), List.of());

  public AccountRule {
    users = folded(users);
    groups = folded(groups);
    roles = folded(roles);
    emailDomains = folded(emailDomains);
    nameMatches = List.copyOf(nameMatches);
  }

  /** A rule by group names alone. */
  public static AccountRule ofGroups(String... groups) {
    return new AccountRule(Set.of(), Set.of(groups), Set.of(), Set.of(), List.of());
  }

  /** A rule by logins or ids alone. */
  public static AccountRule ofUsers(String... users) {
    return new AccountRule(Set.of(users), Set.of(), Set.of(), Set.of(), List.of());
  }

  /** Whether it names nobody at all. */
  public boolean isEmpty() {
    return users.isEmpty()
        && groups.isEmpty()
        && roles.isEmpty()
        && emailDomains.isEmpty()
        && nameMatches.isEmpty();
  }

  /** Whether the account belongs; an account of which nothing is known only by its id. */
  boolean matches(ActorId id, @Nullable Actor actor) {
    return users.contains(fold(id.id())) || (actor != null && matches(actor));
  }

  private boolean matches(Actor actor) {
    return users.contains(fold(actor.login()))
        || containsAny(groups, actor.groups())
        || containsAny(roles, actor.roles())
        || actor.domain().map(AccountRule::fold).filter(emailDomains::contains).isPresent()
        || nameMatches.stream().anyMatch(pattern -> pattern.matcher(actor.login()).find());
  }

  private static boolean containsAny(Set<String> listed, Collection<String> names) {
    return !listed.isEmpty() && names.stream().map(AccountRule::fold).anyMatch(listed::contains);
  }

  private static Set<String> folded(Set<String> names) {
    return names.stream().map(AccountRule::fold).collect(Collectors.toUnmodifiableSet());
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
