package dev.rapport.jira.decode;

import dev.rapport.jira.json.JiraField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which custom fields of this site are those of Jira Service Management. They are found by the kind
 * that their maker gave them, because names are translated and not unique.
 *
 * @param ids field id by role; empty where the site has no service projects
 */
public record ServiceFields(Map<Role, String> ids) {
  /** What a field of Jira Service Management is for. */
  public enum Role {
    PARTICIPANTS("sd-request-participants"),
    ORGANISATIONS("sd-customer-organizations"),
    RATING("sd-request-feedback"),
    RATING_DATE("sd-request-feedback-date");

    private final String kind;

    Role(String kind) {
      this.kind = "com.atlassian.servicedesk:" + kind;
    }
  }

  /** A site without service projects. */
  public static final ServiceFields NONE = new ServiceFields(Map.of());

  public ServiceFields {
    ids = Map.copyOf(ids);
  }

  /** Finds them among all fields of the site. */
  public static ServiceFields of(List<JiraField> fields) {
    Map<Role, String> ids = new TreeMap<>();
    for (JiraField field : fields) {
      String kind = field.schema() == null ? null : field.schema().custom();
      for (Role role : Role.values()) {
        if (role.kind.equals(kind) && field.id() != null) {
          ids.putIfAbsent(role, field.id());
        }
      }
    }
    return new ServiceFields(ids);
  }

  /** The field's id, where the site has it. */
  public Optional<String> id(Role role) {
    return Optional.ofNullable(ids.get(role));
  }

  /** Short, to be remembered: {@code PARTICIPANTS=customfield_10026}. */
  public String toText() {
    return new TreeMap<>(ids)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
  }

  /** Reads {@link #toText()}; what cannot be read is left out. */
  public static ServiceFields ofText(String text) {
    Map<Role, String> ids = new TreeMap<>();
    for (Role role : Role.values()) {
      for (String entry : text.split(" ", -1)) {
        if (entry.startsWith(role + "=")) {
          ids.put(role, entry.substring(role.name().length() + 1));
        }
      }
    }
    return new ServiceFields(ids);
  }
}
