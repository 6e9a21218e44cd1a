package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.SERVE;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.app.config.AccessConfig.KeyStore;
import dev.rapport.app.config.AccessConfig.Login;
import dev.rapport.app.config.AccessConfig.Nobody;
import dev.rapport.app.config.AccessConfig.OpenId;
import dev.rapport.app.config.AccessConfig.Passwords;
import dev.rapport.app.config.AccessConfig.Plain;
import dev.rapport.app.config.AccessConfig.Proxy;
import dev.rapport.app.config.AccessConfig.Tls;
import dev.rapport.connector.Secret;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads who may use the server: {@code serve.login}, {@code serve.tls}, {@code serve.address}.
 *
 * @param document the configuration
 * @param secrets fetches passwords
 * @param folder the configuration's own, to which a file is relative
 */
record AccessReader(Document document, SecretReader secrets, Path folder) {
  private static final Place BIND = new Place("/serve/bind");

  /** What holds for a server that listens there; anything but a loopback address is guarded. */
  AccessConfig read(String bind) {
    Login login = login();
    AccessConfig access =
        new AccessConfig(login, tls(), address(), secret("metrics-token"), secret("api-token"));
    if (!isLoopback(bind) && !(access.asks() && access.isEncrypted())) {
      document.report(
          SERVE,
          BIND,
          "other machines reach it, so name a serve.login (local, or an OpenID issuer) and a"
              + " serve.tls (a keystore, or the word proxy); or take 127.0.0.1");
    }
    return access;
  }

  private static boolean isLoopback(String bind) {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private Login login() {
    JsonElement login = document.at(new Place("/serve/login"));
    if (login instanceof JsonObject openId) {
      return openId(openId);
    }
    return login instanceof JsonPrimitive ? new Passwords() : new Nobody();
  }

  private Login openId(JsonObject openId) {
    Place place = new Place("/serve/login");
    URI issuer = uri(new Place("/serve/login/issuer"), openId.get("issuer").getAsString());
    Optional<Secret> secret =
        secrets.read(
            new Place("/serve/login/client-secret"), openId.get("client-secret").getAsString());
    if (issuer == null || secret.isEmpty()) {
      return new Nobody();
    }
    if (document.at(new Place("/serve/address")).isJsonNull()) {
      document.report(SERVE, place, "the issuer sends people back to serve.address: name it");
    }
    JsonElement claim = openId.get("claim");
    return new OpenId(
        issuer,
        openId.get("client-id").getAsString(),
        secret.get(),
        claim == null ? "groups" : claim.getAsString(),
        roles(openId));
  }

  private static Map<String, List<String>> roles(JsonObject openId) {
    return openId.get("roles") instanceof JsonObject roles
        ? roles.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> names(one.getValue())))
        : Map.of();
  }

  private static List<String> names(JsonElement names) {
    return names.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  private Tls tls() {
    JsonElement tls = document.at(new Place("/serve/tls"));
    if (tls instanceof JsonObject keyStore) {
      Path file = folder.resolve(keyStore.get("keystore").getAsString()).normalize();
      return secrets
          .read(new Place("/serve/tls/password"), keyStore.get("password").getAsString())
          .<Tls>map(password -> new KeyStore(file, password))
          .orElseGet(Plain::new);
    }
    return tls instanceof JsonPrimitive ? new Proxy() : new Plain();
  }

  private @Nullable Secret secret(String name) {
    Place place = new Place("/serve/" + name);
    return document.at(place) instanceof JsonPrimitive reference
        ? secrets.read(place, reference.getAsString()).orElse(null)
        : null;
  }

  private @Nullable URI address() {
    Place place = new Place("/serve/address");
    return document.at(place) instanceof JsonPrimitive address
        ? uri(place, address.getAsString())
        : null;
  }

  private @Nullable URI uri(Place place, String text) {
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null && (isTls(uri) || isLoopback(uri.getHost()))) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    document.report(SERVE, place, "is no https address; plain http only for loopback");
    return null;
  }

  private static boolean isTls(URI uri) {
    return "https".equals(uri.getScheme());
  }
}
