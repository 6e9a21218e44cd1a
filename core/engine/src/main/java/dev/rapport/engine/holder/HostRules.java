package dev.rapport.engine.holder;

import dev.rapport.connector.ConnectorInfo;
import dev.rapport.model.HolderRule;
import java.util.List;

/**
 * What one host brings to the decision.
 *
 * @param own the connector's rules, which come after the admin's map
 * @param category what {@link dev.rapport.model.Status#category()} says on this host
 */
public record HostRules(List<HolderRule> own, CategoryMeaning category) {
  /** No rules of its own and a status category that means work. */
  public static final HostRules PLAIN = new HostRules(List.of(), CategoryMeaning.WORK);

  /** What a status's coarse category says. */
  public enum CategoryMeaning {
    /** Jira and its like: to do, being worked on, done; entering done is a resolution. */
    WORK,
    /** ServiceNow's task tables: only whether the record is active; closing resolves nothing. */
    ACTIVE
  }

  public HostRules {
    own = List.copyOf(own);
  }

  /** The rules of a host of this type; ServiceNow's category is its {@code active} flag. */
  public static HostRules of(ConnectorInfo info) {
    boolean taskTable = info.type().equals("servicenow");
    return new HostRules(info.holders(), taskTable ? CategoryMeaning.ACTIVE : CategoryMeaning.WORK);
  }
}
