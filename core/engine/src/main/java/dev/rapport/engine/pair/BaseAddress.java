package dev.rapport.engine.pair;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The beginning of an address, compared as people write addresses: whatever the scheme, the case of
 * the host's name and the port that goes without saying. Not a {@link URI}, since people paste
 * addresses that are none.
 *
 * @param authority host's name and port, lower case
 * @param path what follows, without a slash at its end
 */
record BaseAddress(String authority, String path) {
  private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");
  private static final Pattern USUAL_PORT = Pattern.compile(":(?:80|443)$");
  private static final Pattern END_OF_AUTHORITY = Pattern.compile("(?=[/?#])");

  static BaseAddress of(URI url) {
    BaseAddress whole = of(url.toString());
    String path = whole.path();
    return path.endsWith("/")
        ? new BaseAddress(whole.authority(), path.substring(0, path.length() - 1))
        : whole;
  }

  /** Whether the address is this place or one below it. */
  boolean contains(String address) {
    BaseAddress other = of(address);
    return authority.equals(other.authority)
        && other.path.startsWith(path)
        && (other.path.length() == path.length()
            || "/?#".indexOf(other.path.charAt(path.length())) >= 0);
  }

  private static BaseAddress of(String address) {
    String[] parts = END_OF_AUTHORITY.split(SCHEME.matcher(address).replaceFirst(""), 2);
    String authority = USUAL_PORT.matcher(parts[0].toLowerCase(Locale.ROOT)).replaceFirst("");
    return new BaseAddress(authority, parts.length > 1 ? parts[1] : "");
  }
}
