package dev.rapport.app.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an address of a host has to look like: encrypted, unless it never leaves this machine. */
final class HostUrl {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

  private HostUrl() {}

  /** The address in the text; empty where it is none. */
  static Optional<URI> parse(String text) {
    try {
      URI url = new URI(text.strip());
      return url.getHost() == null ? Optional.empty() : Optional.of(url);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** What is wrong with an address, in words; empty where nothing is. */
  static Optional<String> complaint(URI url) {
    if (url.getRawUserInfo() != null) {
      return Optional.of("holds a user or password; they belong under auth");
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      return Optional.of("has something after ? or #; write the host's address alone");
    }
    boolean atHome = "http".equals(url.getScheme()) && isLoopback(url);
    if (atHome || "https".equals(url.getScheme())) {
      return Optional.empty();
    }
    return Optional.of("has to begin with https:// (http:// only for this machine itself)");
  }

  private static boolean isLoopback(URI url) {
    return LOOPBACK.matcher(url.getHost()).matches();
  }
}
