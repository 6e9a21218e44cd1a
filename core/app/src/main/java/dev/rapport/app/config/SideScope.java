package dev.rapport.app.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Setting;
import dev.rapport.model.LinkOrigin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tells each connector which groups and roles the sides and the checkpoints speak of, so that it
 * reads their members and no others, and whether texts are to be searched for links. What the admin
 * set for a host stays.
 */
final class SideScope {
  private static final List<String> GROUPS = List.of("/sides/it/groups", "/sides/vendor/groups");
  private static final List<String> SERVICENOW_ROLES = List.of("/sides/it/servicenow-roles");

  private static final List<String> JIRA_ROLES = List.of("/sides/it/jira-project-roles");

  private final Document document;
  private final List<ConnectorInfo> connectors;

  SideScope(Document document, List<ConnectorInfo> connectors) {
    this.document = document;
    this.connectors = connectors;
  }

  HostConfig of(HostConfig host) {
    Map<String, String> values = new HashMap<>(host.values());
    Stream<String> asked = asked(document.at(new Place("/checkpoints")));
    fill(host, values, "scope.groups", Stream.concat(texts(GROUPS), asked));
    fill(host, values, "scope.roles", texts(SERVICENOW_ROLES));
    fill(host, values, "scope.project-roles", texts(JIRA_ROLES));
    if (texts("/links/from").anyMatch(LinkOrigin.KEY_IN_TEXT.id()::equals)
        && takes(host, "scope.keys-in-text")) {
      values.putIfAbsent("scope.keys-in-text", "true");
    }
    return new HostConfig(host.name(), host.type(), host.url(), values, host.secrets());
  }

  private void fill(
      HostConfig host, Map<String, String> values, String setting, Stream<String> names) {
    String named = names.distinct().collect(Collectors.joining(","));
    if (!named.isEmpty() && takes(host, setting)) {
      values.putIfAbsent(setting, named);
    }
  }

  /** Groups whose people checkpoints wait for; those that tickets belong to need no members. */
  private static Stream<String> asked(@Nullable JsonElement part) {
    if (part instanceof JsonArray list) {
      return list.asList().stream().flatMap(SideScope::asked);
    }
    return part instanceof JsonObject object
        ? object.asMap().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("applies-to"))
            .flatMap(
                entry ->
                    entry.getKey().equals("groups")
                        ? names(entry.getValue())
                        : asked(entry.getValue()))
        : Stream.empty();
  }

  /** Names that are written out; a pattern names no group that could be asked for. */
  private static Stream<String> names(JsonElement groups) {
    return groups instanceof JsonArray list
        ? list.asList().stream()
            .filter(JsonElement::isJsonPrimitive)
            .map(JsonElement::getAsString)
            .filter(name -> !name.startsWith("/"))
        : Stream.empty();
  }

  private Stream<String> texts(List<String> places) {
    return places.stream().flatMap(this::texts);
  }

  private boolean takes(HostConfig host, String setting) {
    return connectors.stream()
        .filter(info -> info.type().equals(host.type()))
        .flatMap(info -> info.settings().stream())
        .map(Setting::name)
        .anyMatch(setting::equals);
  }

  private Stream<String> texts(String place) {
    return document.at(new Place(place)) instanceof JsonArray list
        ? StreamSupport.stream(list.spliterator(), false).map(JsonElement::getAsString)
        : Stream.empty();
  }
}
