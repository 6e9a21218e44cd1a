package dev.rapport.app.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.engine.pair.LinkRules;
import dev.rapport.engine.pair.LinkedHost;
import dev.rapport.engine.pair.Tracker;
import dev.rapport.model.LinkOrigin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns {@code links} into the engine's rules. */
final class LinksReader {
  private static final Place LINKS = Place.ROOT.key("links");

  private final Document document;
  private final List<HostConfig> hosts;
  private final List<ConnectorInfo> connectors;

  LinksReader(Document document, List<HostConfig> hosts, List<ConnectorInfo> connectors) {
    this.document = document;
    this.hosts = hosts;
    this.connectors = connectors;
  }

  /** The rules; call it on a document that the schema allows. */
  LinkRules read() {
    List<LinkedHost> linked = hosts.stream().flatMap(host -> linked(host).stream()).toList();
    LinkRules usual = LinkRules.usual(linked);
    Tracker lead =
        document.at(LINKS.key("lead")) instanceof JsonPrimitive name
            ? Tracker.valueOf(name.getAsString().toUpperCase(Locale.ROOT))
            : usual.lead();
    return new LinkRules(origins(usual), lead, linked);
  }

  private Set<LinkOrigin> origins(LinkRules usual) {
    return document.at(LINKS.key("from")) instanceof JsonArray names
        ? StreamSupport.stream(names.spliterator(), false)
            .map(name -> LinkOrigin.of(name.getAsString()))
            .collect(Collectors.toUnmodifiableSet())
        : usual.from();
  }

  private Optional<LinkedHost> linked(HostConfig host) {
    return connectors.stream()
        .filter(info -> info.type().equals(host.type()))
        .findFirst()
        .flatMap(Tracker::of)
        .map(tracker -> new LinkedHost(host.name(), host.url(), tracker));
  }
}
