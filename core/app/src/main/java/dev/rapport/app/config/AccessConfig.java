package dev.rapport.app.config;

import dev.rapport.connector.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the server, and how they reach it.
 *
 * @param login how people say who they are
 * @param tls what keeps others from listening
 * @param address how a browser names the server ({@code serve.address}), without a path; null where
 *     it is what the server listens on
 * @param metricsToken what a Prometheus sends to read {@code /metrics}; null where only admins do
 * @param apiToken what tools send to read reports ({@code serve.api-token}); null where none do
 */
public record AccessConfig(
    Login login,
    Tls tls,
    @Nullable URI address,
    @Nullable Secret metricsToken,
    @Nullable Secret apiToken) {
  /** Only this machine reaches the server, so nobody is asked. */
  public static final AccessConfig LOCAL =
      new AccessConfig(new Nobody(), new Plain(), null, null, null);

  /** How people say who they are. */
  public sealed interface Login permits Nobody, Passwords, OpenId {}

  /** Nobody is asked: whoever reaches the server is its admin. */
  public record Nobody() implements Login {}

  /** With a name and a password that {@code rapport user add} entered. */
  public record Passwords() implements Login {}

  /**
   * With the organisation's own login, by OpenID Connect.
   *
   * @param issuer its address, as its tokens name it
   * @param clientId what Rapport is called there
   * @param secret Rapport's own password there
   * @param claim the claim of a token that lists what somebody belongs to
   * @param roles by the name of a role, what one belongs to who has it; who has none is a requester
   */
  public record OpenId(
      URI issuer, String clientId, Secret secret, String claim, Map<String, List<String>> roles)
      implements Login {
    public OpenId {
      roles = Map.copyOf(roles);
    }
  }

  /** What keeps others from listening. */
  public sealed interface Tls permits Plain, Proxy, KeyStore {}

  /** Nothing does. */
  public record Plain() implements Tls {}

  /** A proxy before the server does, as the admin says. */
  public record Proxy() implements Tls {}

  /**
   * The server itself does.
   *
   * @param file a PKCS#12 file with the key and its certificates
   * @param password its password
   */
  public record KeyStore(Path file, Secret password) implements Tls {}

  /** Whether browsers reach the server over TLS. */
  public boolean isEncrypted() {
    return !(tls instanceof Plain);
  }

  /** Whether people have to log in. */
  public boolean asks() {
    return !(login instanceof Nobody);
  }

  /**
   * Whether a server that was started with the other one already does what this one says; secrets
   * apart, which nobody can compare.
   */
  public boolean isInForceWith(AccessConfig other) {
    return outline().equals(other.outline());
  }

  private List<Object> outline() {
    Object people =
        login instanceof OpenId it
            ? List.of(it.issuer(), it.clientId(), it.claim(), it.roles())
            : login;
    Object wire = tls instanceof KeyStore it ? it.file() : tls;
    return List.of(people, wire, Optional.ofNullable(address));
  }
}
