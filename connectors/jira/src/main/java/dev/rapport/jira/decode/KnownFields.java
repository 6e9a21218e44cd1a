package dev.rapport.jira.decode;

import dev.rapport.jira.json.JiraField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which custom fields of this site mean something here. They are found by the kind that their maker
 * gave them, because names are translated and not unique.
 *
 * @param roles what each field is for, by field id; empty where the site has none of them
 */
public record KnownFields(Map<String, Role> roles) {
  /** What a custom field is for. */
  public enum Role {
    PARTICIPANTS("com.atlassian.servicedesk:sd-request-participants"),
    ORGANISATIONS("com.atlassian.servicedesk:sd-customer-organizations"),
    RATING("com.atlassian.servicedesk:sd-request-feedback"),
    RATING_DATE("com.atlassian.servicedesk:sd-request-feedback-date"),
    /** One field for each clock of a service level. */
    CLOCK("com.atlassian.servicedesk:sd-sla-field"),
    APPROVALS("com.atlassian.servicedesk.approvals-plugin:sd-approvals"),
    /** When the work is planned to begin; a date. */
    PLANNED_START("com.atlassian.jpo:jpo-custom-field-baseline-start");

    private final String kind;

    Role(String kind) {
      this.kind = kind;
    }
  }

  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  /** A site without any of them. */
  public static final KnownFields NONE = new KnownFields(Map.of());

  public KnownFields {
    roles = Map.copyOf(roles);
  }

  /** Finds them among all fields of the site. */
  public static KnownFields of(List<JiraField> fields) {
    Map<String, Role> roles = new TreeMap<>();
    for (JiraField field : fields) {
      String id = field.id();
      String kind = field.schema() == null ? null : field.schema().custom();
      if (id != null) {
        Arrays.stream(Role.values())
            .filter(role -> role.kind.equals(kind))
            .forEach(role -> roles.put(id, role));
      }
    }
    return new KnownFields(roles);
  }

  /** The ids of the fields that are for this, oldest first; mostly one. */
  public List<String> ids(Role role) {
    return roles.keySet().stream().filter(id -> roles.get(id) == role).sorted(BY_NUMBER).toList();
  }

  /** The field's id, where the site has it. */
  public Optional<String> id(Role role) {
    return ids(role).stream().findFirst();
  }

  /** Short, to be remembered: {@code customfield_10026=PARTICIPANTS}. */
  public String toText() {
    return new TreeMap<>(roles)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
  }

  /** Reads {@link #toText()}; what cannot be read is left out. */
  public static KnownFields ofText(String text) {
    Map<String, Role> roles = new TreeMap<>();
    for (String entry : text.split(" ", -1)) {
      for (Role role : Role.values()) {
        if (entry.endsWith("=" + role)) {
          roles.put(entry.substring(0, entry.length() - role.name().length() - 1), role);
        }
      }
    }
    return new KnownFields(roles);
  }
}
