package dev.rapport.jira.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link from an issue to something outside Jira; its title is not read. */
public record RemoteLink(@Nullable String id, @Nullable Target object) {
  /** What it links to. */
  public record Target(@Nullable String url) {}

  /** The address that it links to. */
  public Optional<String> address() {
    return Optional.ofNullable(object).map(Target::url).filter(url -> !url.isBlank());
  }
}
