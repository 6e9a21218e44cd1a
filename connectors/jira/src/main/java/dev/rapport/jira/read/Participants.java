package dev.rapport.jira.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.rapport.jira.json.JiraUser;
import java.util.List;
import java.util.stream.StreamSupport;

/** The users in a custom field that holds a list of them. */
final class Participants {
  private Participants() {}

  static List<JiraUser> in(JsonElement value) {
    return value instanceof JsonArray list
        ? StreamSupport.stream(list.spliterator(), false)
            .flatMap(user -> JiraUser.of(user).stream())
            .toList()
        : List.of();
  }
}
