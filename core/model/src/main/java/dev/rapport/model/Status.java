package dev.rapport.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A status (Jira) or state (ServiceNow), with the name it had then.
 *
 * @param id the host's id or stored value
 * @param name the label then, in English where the host has one; the id again where it has none
 * @param category the coarse category where the host has one, else null
 */
public record Status(String id, String name, @Nullable Category category) {
  /** Jira's status categories; on ServiceNow task tables what {@code active} says. */
  public enum Category {
    NEW,
    INDETERMINATE,
    DONE
  }

  /** The coarse category, where the host has one. */
  public Optional<Category> statusCategory() {
    return Optional.ofNullable(category);
  }

  /** Whether both are the same status of the host, whatever it was called. */
  public boolean sameAs(Status other) {
    return id.equals(other.id);
  }
}
