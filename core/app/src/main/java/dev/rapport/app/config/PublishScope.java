package dev.rapport.app.config;

import com.google.gson.JsonPrimitive;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the connector of the host that {@code report.publish} names where reports go there. */
final class PublishScope {
  private static final Place PUBLISH = new Place("/report/publish");

  /** Where each part of it stands among the host's own settings. */
  private static final Map<String, String> PARTS =
      Map.of("project", "write.report-project", "confluence", "write.report-confluence");

  private final Document document;
  private final List<ConnectorInfo> connectors;

  PublishScope(Document document, List<ConnectorInfo> connectors) {
    this.document = document;
    this.connectors = connectors;
  }

  /** Reports a host that there is none of. */
  void check(List<String> hosts) {
    text("host")
        .filter(host -> !hosts.contains(host))
        .ifPresent(
            host ->
                document.report(
                    ConfigProblem.Kind.UNKNOWN_HOST,
                    PUBLISH.key("host"),
                    "no host of this name; "
                        + NearestName.hint(host, hosts)
                        + "known: "
                        + String.join(", ", hosts)));
  }

  HostConfig of(HostConfig host) {
    if (text("host").filter(host.name()::equals).isEmpty()) {
      return host;
    }
    Map<String, String> values = new HashMap<>(host.values());
    values.put(HostConfig.PUBLISHED, "true");
    PARTS.keySet().forEach(part -> text(part).ifPresent(text -> fill(host, values, part, text)));
    return new HostConfig(host.name(), host.type(), host.url(), values, host.secrets());
  }

  /** A connector that does not take it has places of its own, which the admin names there. */
  private void fill(HostConfig host, Map<String, String> values, String part, String text) {
    String setting = PARTS.getOrDefault(part, part);
    boolean takes =
        connectors.stream()
            .filter(info -> info.type().equals(host.type()))
            .flatMap(info -> info.settings().stream())
            .map(Setting::name)
            .anyMatch(setting::equals);
    if (takes) {
      values.putIfAbsent(setting, text);
    }
  }

  private Optional<String> text(String part) {
    return document.at(PUBLISH.key(part)) instanceof JsonPrimitive text
        ? Optional.of(text.getAsString())
        : Optional.empty();
  }
}
