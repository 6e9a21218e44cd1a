package dev.rapport.http;

import dev.rapport.connector.Settings;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Where a host is. Plain HTTP would show credentials to the network, so it is for loopback hosts
 * only.
 *
 * @param base the configured address, ending with a slash
 */
record HostAddress(HttpUrl base) {
  /** Literal addresses only: a name that resolves to loopback today may not do so tomorrow. */
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1", Pattern.CASE_INSENSITIVE);

  /**
   * The address under {@code url}.
   *
   * @throws dev.rapport.connector.HostException of kind CONFIGURATION that says what is wrong
   */
  static HostAddress of(Settings settings) {
    HttpUrl url = parse(settings, "url", settings.url().toString());
    if (url.query() != null || url.fragment() != null) {
      throw settings.wrong("url", "needs to end with the path: leave out ? and # parts");
    }
    return new HostAddress(
        url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build());
  }

  /** An address that is on this host, or elsewhere if it is absolute. */
  HttpUrl resolve(Settings settings, String name, String reference) {
    return parse(
        settings,
        name,
        Optional.ofNullable(base.resolve(reference)).map(HttpUrl::toString).orElse(reference));
  }

  /** Whether an address is served by this host: same scheme, name and port. */
  boolean covers(HttpUrl url) {
    return url.scheme().equals(base.scheme())
        && url.host().equals(base.host())
        && url.port() == base.port();
  }

  private static HttpUrl parse(Settings settings, String name, String text) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) {
      throw settings.wrong(name, "needs an address such as https://example.service-now.com");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw settings.wrong(name, "must not hold credentials: put them under auth");
    }
    if (!url.isHttps() && !LOOPBACK.matcher(url.host()).matches()) {
      throw settings.wrong(name, "needs https://: plain http is for this machine only");
    }
    return url;
  }
}
