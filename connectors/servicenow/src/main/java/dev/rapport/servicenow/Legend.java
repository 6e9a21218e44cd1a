package dev.rapport.servicenow;

import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Status;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the codes in a page's records mean. It is fixed when the page is read, so that decoding
 * needs no host.
 *
 * @param host the configured host's name
 * @param choices labels of states and hold reasons
 * @param groups names of groups by id
 * @param idsByLogin accounts by {@code user_name}, see {@link Directory#idsByLogin()}
 */
record Legend(
    String host, Choices choices, Map<String, String> groups, Map<String, String> idsByLogin) {
  /** Begins the id of somebody whose user record cannot be found. */
  static final String STRANGER = "name:";

  Legend {
    groups = Map.copyOf(groups);
    idsByLogin = Map.copyOf(idsByLogin);
  }

  /** A state with its English label; the stored value again where no label is known. */
  Status status(String type, String value, Status.@Nullable Category category) {
    return new Status(value, choices.label(type, "state", value).orElse(value), category);
  }

  /** The English label of a hold reason; null for none. */
  @Nullable String holdReason(String type, String value) {
    return value.isEmpty() ? null : choices.label(type, "hold_reason", value).orElse(value);
  }

  /** A group; null for none. */
  @Nullable Named group(String id) {
    return id.isEmpty() ? null : new Named(id, groups.getOrDefault(id, id));
  }

  /** The account with this sys_id; null for nobody. */
  @Nullable ActorId account(String id) {
    return id.isEmpty() ? null : new ActorId(host, id);
  }

  /** The account with this user_name; null for nobody. */
  @Nullable ActorId login(String login) {
    return login.isBlank()
        ? null
        : new ActorId(host, idsByLogin.getOrDefault(Directory.folded(login), STRANGER + login));
  }
}
