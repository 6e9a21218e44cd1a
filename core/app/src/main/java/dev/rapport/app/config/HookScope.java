package dev.rapport.app.config;

import com.google.gson.JsonPrimitive;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a connector that can make a webhook where the server takes it. */
final class HookScope {
  private static final Place ADDRESS = new Place("/serve/address");
  private static final String SETTING = "hook.address";

  private final Document document;
  private final List<ConnectorInfo> connectors;

  HookScope(Document document, List<ConnectorInfo> connectors) {
    this.document = document;
    this.connectors = connectors;
  }

  HostConfig of(HostConfig host) {
    if (!takes(host.type()) || !(document.at(ADDRESS) instanceof JsonPrimitive address)) {
      return host;
    }
    Map<String, String> values = new HashMap<>(host.values());
    String kind = host.type().split("-", 2)[0];
    values.put(
        SETTING,
        address.getAsString().replaceAll("/+$", "") + "/hooks/" + kind + "/" + host.name());
    return new HostConfig(host.name(), host.type(), host.url(), values, host.secrets());
  }

  private boolean takes(String type) {
    return connectors.stream()
        .filter(info -> info.type().equals(type))
        .flatMap(info -> info.settings().stream())
        .map(Setting::name)
        .anyMatch(SETTING::equals);
  }
}
