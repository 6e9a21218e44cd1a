package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns away requests that name another server: a site whose name was made to lead here must not
 * read what nobody has to log in for.
 */
final class KnownName implements Routes {
  private final Set<String> names;

  /** Knows the loopback names, and the configured address where there is one. */
  KnownName(@Nullable URI address) {
    names =
        Stream.concat(
                Stream.of("localhost", "127.0.0.1", "[::1]"),
                Stream.ofNullable(address).map(URI::getHost))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context request) {
    String host = String.valueOf(request.header("Host")).toLowerCase(Locale.ROOT);
    if (!names.contains(host.replaceFirst(":[0-9]*$", ""))) {
      throw new HttpResponseException(
          HttpStatus.MISDIRECTED_REQUEST.getCode(), "this server has another name");
    }
  }
}
