package dev.rapport.jira.decode;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import dev.rapport.jira.decode.KnownFields.Role;
import dev.rapport.jira.json.JiraInstant;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.ServiceApproval;
import dev.rapport.jira.json.ServiceClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What Jira Service Management tells of an issue. All of it may be absent, and what has another
 * shape than its own counts as absent.
 *
 * @param custom the custom fields by id
 * @param answers what it said when asked; that wins over the fields
 */
public record ServiceRequest(
    KnownFields fields, Map<String, JsonElement> custom, ServiceAnswers answers) {
  private static final Gson GSON = new Gson();

  /** Who follows the request on the requester's side, besides the reporter. */
  List<JiraUser> participants() {
    return answers.participants() == null
        ? list(Role.PARTICIPANTS).stream().flatMap(user -> JiraUser.of(user).stream()).toList()
        : answers.participants();
  }

  /** Whether the search says who follows the request, so that nobody has to ask. */
  public boolean showsParticipants() {
    return value(Role.PARTICIPANTS).filter(JsonElement::isJsonArray).isPresent();
  }

  /** The first organisation that shares the request. */
  Optional<String> organisation() {
    return list(Role.ORGANISATIONS).stream()
        .flatMap(organisation -> text(organisation, "name").stream())
        .findFirst();
  }

  /** The ids of all organisations that share it. */
  public List<String> organisations() {
    return list(Role.ORGANISATIONS).stream()
        .flatMap(organisation -> text(organisation, "id").stream())
        .toList();
  }

  /** When the requester rated it. */
  Optional<Instant> ratedAt() {
    return value(Role.RATING)
        .flatMap(rating -> value(Role.RATING_DATE))
        .filter(JsonElement::isJsonPrimitive)
        .flatMap(date -> JiraInstant.of(date.getAsString()));
  }

  /** How many stars the requester gave. */
  OptionalInt stars() {
    return answers.stars() == null ? starsInField() : OptionalInt.of(answers.stars());
  }

  /** Whether it was rated as it said when asked, which does not tell when. */
  boolean isRatedAsAsked() {
    return answers.stars() != null;
  }

  private OptionalInt starsInField() {
    return value(Role.RATING).flatMap(rating -> text(rating, "rating")).stream()
        .filter(stars -> stars.matches("\\d{1,2}"))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  /** The clocks of its service levels, by their ids, or by field where they have none. */
  Map<String, ServiceClock> clocks() {
    Map<String, ServiceClock> clocks = new TreeMap<>();
    if (answers.clocks() != null) {
      answers.clocks().forEach(clock -> clocks.put(String.valueOf(clock.id()), clock));
      return clocks;
    }
    for (String field : fields.ids(Role.CLOCK)) {
      Optional.ofNullable(custom.get(field))
          .flatMap(value -> as(value, ServiceClock.class))
          .ifPresent(clock -> clocks.put(Objects.requireNonNullElse(clock.id(), field), clock));
    }
    return clocks;
  }

  /** Whether it may go on, as asked so far. */
  List<ServiceApproval> approvals() {
    return answers.approvals() == null ? approvalsInField() : answers.approvals();
  }

  /** Those who follow the request, and those who were asked whether it may go on. */
  public List<JiraUser> people() {
    Stream<JiraUser> approvers =
        approvals().stream()
            .flatMap(approval -> approval.asked().stream())
            .map(ServiceApproval.Approver::approver)
            .filter(Objects::nonNull);
    return Stream.concat(participants().stream(), approvers).toList();
  }

  private List<ServiceApproval> approvalsInField() {
    return list(Role.APPROVALS).stream()
        .flatMap(approval -> as(approval, ServiceApproval.class).stream())
        .toList();
  }

  private List<JsonElement> list(Role role) {
    return value(role).orElse(null) instanceof JsonArray array
        ? StreamSupport.stream(array.spliterator(), false).toList()
        : List.of();
  }

  private Optional<JsonElement> value(Role role) {
    return fields.id(role).map(custom::get);
  }

  private static <T> Optional<T> as(JsonElement value, Class<T> shape) {
    try {
      return value.isJsonObject() ? Optional.of(GSON.fromJson(value, shape)) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonElement element, String name) {
    return element instanceof JsonObject object && object.get(name) instanceof JsonPrimitive text
        ? Optional.of(text.getAsString())
        : Optional.empty();
  }
}
