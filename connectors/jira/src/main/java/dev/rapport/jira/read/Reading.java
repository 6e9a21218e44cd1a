package dev.rapport.jira.read;

import java.util.List;

/**
 * What is to be read of a Jira.
 *
 * @param scope the admin's JQL, without an order
 * @param groups names of the groups whose members are to be known
 * @param roles names of the project roles whose holders are to be known
 */
public record Reading(String scope, List<String> groups, List<String> roles) {
  public Reading {
    groups = List.copyOf(groups);
    roles = List.copyOf(roles);
  }
}
