package dev.rapport.jira.decode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.jira.json.JiraInstant;
import dev.rapport.jira.json.JiraUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What Jira Service Management keeps in an issue's custom fields; all of it may be absent. */
record ServiceRequest(ServiceFields fields, Map<String, JsonElement> custom) {
  /** Who follows the request on the requester's side, besides the reporter. */
  List<JiraUser> participants() {
    return list(ServiceFields.Role.PARTICIPANTS).stream()
        .flatMap(user -> JiraUser.of(user).stream())
        .toList();
  }

  /** The first organisation that shares the request. */
  Optional<String> organisation() {
    return list(ServiceFields.Role.ORGANISATIONS).stream()
        .flatMap(organisation -> name(organisation).stream())
        .findFirst();
  }

  /** When the requester rated it. */
  Optional<Instant> ratedAt() {
    return value(ServiceFields.Role.RATING)
        .flatMap(rating -> value(ServiceFields.Role.RATING_DATE))
        .filter(JsonElement::isJsonPrimitive)
        .flatMap(date -> JiraInstant.of(date.getAsString()));
  }

  private List<JsonElement> list(ServiceFields.Role role) {
    return value(role)
        .filter(JsonElement::isJsonArray)
        .map(array -> StreamSupport.stream(array.getAsJsonArray().spliterator(), false).toList())
        .orElse(List.of());
  }

  private Optional<JsonElement> value(ServiceFields.Role role) {
    return fields.id(role).map(custom::get);
  }

  private static Optional<String> name(JsonElement element) {
    return element instanceof JsonObject object && object.get("name") instanceof JsonPrimitive name
        ? Optional.of(name.getAsString())
        : Optional.empty();
  }
}
