package dev.rapport.jira.read;

import java.util.List;
import java.util.Set;

/**
 * What is to be read of a Jira.
 *
 * @param scope the admin's JQL, without an order
 * @param groups names of the groups whose members are to be known
 * @param roles names of the project roles whose holders are to be known
 * @param calls what is asked about each request
 */
public record Reading(
    String scope, List<String> groups, List<String> roles, Set<ServiceCall> calls) {
  public Reading {
    groups = List.copyOf(groups);
    roles = List.copyOf(roles);
    calls = Set.copyOf(calls);
  }
}
