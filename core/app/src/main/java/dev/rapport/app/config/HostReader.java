package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.DUPLICATE_HOST;
import static dev.rapport.app.config.ConfigProblem.Kind.MISSING_KEY;
import static dev.rapport.app.config.ConfigProblem.Kind.UNKNOWN_TYPE;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Setting;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the {@code hosts} of a document into values; reports what the schema cannot know. */
final class HostReader {
  private static final String SECRET = "auth.secret";

  /** Those under {@code auth} that are fetched from where the file says. */
  private static final List<String> SECRETS = List.of("secret", "client-secret");

  private static final Place HOSTS = Place.ROOT.key("hosts");

  private final Document document;
  private final SecretReader secrets;
  private final Map<String, ConnectorInfo> connectors = new LinkedHashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  HostReader(Document document, SecretReader secrets, Collection<ConnectorInfo> connectors) {
    this.document = document;
    this.secrets = secrets;
    connectors.forEach(info -> this.connectors.put(info.type(), info));
  }

  /** The hosts in the order of the file; those with a problem may be left out. */
  List<HostConfig> read() {
    List<HostConfig> hosts = new ArrayList<>();
    int count = document.at(HOSTS).isJsonArray() ? document.at(HOSTS).getAsJsonArray().size() : 0;
    for (int i = 0; i < count; i++) {
      read(HOSTS.index(i)).ifPresent(hosts::add);
    }
    return hosts;
  }

  private Optional<HostConfig> read(Place place) {
    if (!(document.at(place) instanceof JsonObject host)) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    flatten("", host, values);
    checkName(place.key("name"), values.getOrDefault("name", ""));
    checkType(place.key("type"), values);
    Map<String, Secret> found = new HashMap<>();
    SECRETS.forEach(name -> takeSecret(place, "auth", name, values, found));
    takeSecret(place, "hook", "secret", values, found);
    checkUser(place.key("auth"), values);
    return url(place.key("url"), values.remove("url"))
        .map(url -> new HostConfig(take(values, "name"), take(values, "type"), url, values, found));
  }

  private void takeSecret(
      Place host, String part, String name, Map<String, String> values, Map<String, Secret> found) {
    String dotted = part + "." + name;
    Optional.ofNullable(values.remove(dotted))
        .flatMap(reference -> secrets.read(host.key(part).key(name), reference))
        .ifPresent(secret -> found.put(dotted, secret));
  }

  private static String take(Map<String, String> values, String name) {
    return Optional.ofNullable(values.remove(name)).orElse("");
  }

  private static void flatten(String prefix, JsonObject object, Map<String, String> values) {
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      if (entry.getValue() instanceof JsonObject inner) {
        flatten(prefix + entry.getKey() + ".", inner, values);
      } else if (entry.getValue().isJsonPrimitive()) {
        values.put(prefix + entry.getKey(), entry.getValue().getAsString());
      }
    }
  }

  private void checkName(Place place, String name) {
    Integer first = seen.putIfAbsent(name, document.line(place));
    if (first != null && !name.isEmpty()) {
      document.report(
          DUPLICATE_HOST,
          place,
          "\"" + name + "\" is the name of the host in line " + first + " too; choose another");
    }
  }

  private void checkType(Place place, Map<String, String> values) {
    String type = values.getOrDefault("type", "");
    ConnectorInfo connector = connectors.get(type);
    if (connector != null) {
      checkRequired(place.parent(), connector, values);
    } else if (!type.isEmpty()) {
      document.report(
          UNKNOWN_TYPE,
          place,
          "no connector of this name; "
              + NearestName.hint(type, connectors.keySet())
              + "known: "
              + String.join(", ", new TreeSet<>(connectors.keySet())));
    }
  }

  private void checkRequired(Place host, ConnectorInfo connector, Map<String, String> values) {
    for (Setting setting : connector.settings()) {
      // What the schema asks of every host it has said already.
      boolean said = setting.name().equals(SECRET) || setting.name().equals("auth.type");
      if (setting.required() && !said && !values.containsKey(setting.name())) {
        Place place = host;
        for (String step : setting.name().split("\\.", -1)) {
          place = place.key(step);
        }
        document.report(MISSING_KEY, place, "is missing; it is " + setting.purpose());
      }
    }
  }

  private void checkUser(Place auth, Map<String, String> values) {
    if ("basic".equals(values.get("auth.type")) && !values.containsKey("auth.user")) {
      document.report(MISSING_KEY, auth.key("user"), "is missing; basic authentication needs it");
    }
  }

  private Optional<URI> url(Place place, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<URI> url = HostUrl.parse(text);
    Optional<String> complaint =
        url.isPresent()
            ? url.flatMap(HostUrl::complaint)
            : Optional.of("is not an address such as https://example.service-now.com");
    complaint.ifPresent(said -> document.report(ConfigProblem.Kind.URL, place, said));
    return complaint.isPresent() ? Optional.empty() : url;
  }
}
