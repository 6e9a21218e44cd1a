package dev.rapport.app.serve.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientInformation;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dev.rapport.app.config.AccessConfig.OpenId;
import dev.rapport.app.serve.Role;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The organisation's OpenID Connect login, by code with PKCE. */
final class OpenIdProvider {
  /** Where it sends people back to. */
  static final String BACK = "/login/openid/back";

  private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(10).toMillis();

  private final OpenId config;
  private final URI back;

  /**
   * One of them; it is asked when somebody logs in.
   *
   * @param address how a browser names this server
   */
  OpenIdProvider(OpenId config, URI address) {
    this.config = config;
    this.back = address.resolve(BACK);
  }

  /**
   * Who logged in.
   *
   * @param name what they are called there
   * @param role what they may do here
   * @param email their address, where it is verified; else null
   */
  record Person(String name, Role role, @Nullable String email) {}

  /**
   * Where to send somebody.
   *
   * @throws NotLoggedIn where the provider does not answer
   */
  URI entrance(Journey journey) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "profile", "email"),
            new ClientID(config.clientId()),
            back)
        .endpointURI(metadata().getAuthorizationEndpointURI())
        .state(new State(journey.state()))
        .nonce(new Nonce(journey.nonce()))
        .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Who came back.
   *
   * @param url the whole address that they came back to
   * @throws NotLoggedIn where anything about it is not as it should be
   */
  Person check(String url, Journey journey) {
    try {
      AuthenticationResponse response = AuthenticationResponseParser.parse(URI.create(url));
      State state = response.getState();
      if (!response.indicatesSuccess()
          || state == null
          || !Tokens.same(state.getValue(), journey.state())) {
        throw new NotLoggedIn("the provider refused, or the answer is to another question", null);
      }
      return person(claims(response, journey));
    } catch (GeneralException | BadJOSEException | JOSEException | IOException e) {
      throw new NotLoggedIn("the token is not what it should be", e);
    } catch (IllegalArgumentException e) {
      throw new NotLoggedIn("the answer cannot be read", e);
    }
  }

  private IDTokenClaimsSet claims(AuthenticationResponse response, Journey journey)
      throws GeneralException, BadJOSEException, JOSEException, IOException {
    OIDCProviderMetadata metadata = metadata();
    HTTPRequest request =
        new TokenRequest.Builder(
                metadata.getTokenEndpointURI(),
                new ClientSecretBasic(
                    new ClientID(config.clientId()), new Secret(config.secret().reveal())),
                new AuthorizationCodeGrant(
                    response.toSuccessResponse().getAuthorizationCode(),
                    back,
                    new CodeVerifier(journey.verifier())))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(TIMEOUT_MILLIS);
    request.setReadTimeout(TIMEOUT_MILLIS);
    if (OIDCTokenResponseParser.parse(request.send()) instanceof OIDCTokenResponse token) {
      return validator(metadata)
          .validate(token.getOIDCTokens().getIDToken(), new Nonce(journey.nonce()));
    }
    throw new NotLoggedIn("the provider gives no token for the code", null);
  }

  private IDTokenValidator validator(OIDCProviderMetadata metadata) throws GeneralException {
    OIDCClientMetadata usual = new OIDCClientMetadata();
    // Every provider signs with it unless it was registered otherwise (OpenID Connect Core, 15.1).
    usual.setIDTokenJWSAlg(JWSAlgorithm.RS256);
    OIDCClientInformation client =
        new OIDCClientInformation(new ClientID(config.clientId()), null, usual, null);
    return IDTokenValidator.create(metadata, client);
  }

  private OIDCProviderMetadata metadata() {
    try {
      return OIDCProviderMetadata.resolve(
          new Issuer(config.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
    } catch (GeneralException | IOException e) {
      throw new NotLoggedIn("the issuer does not say where to log in", e);
    }
  }

  private Person person(IDTokenClaimsSet claims) {
    Boolean verified = claims.getBooleanClaim("email_verified");
    String email = Boolean.TRUE.equals(verified) ? claims.getStringClaim("email") : null;
    String name =
        Stream.of(claims.getStringClaim("preferred_username"), email)
            .filter(one -> one != null)
            .findFirst()
            .orElseGet(() -> claims.getSubject().getValue());
    List<String> belongs =
        Optional.ofNullable(claims.getStringListClaim(config.claim())).orElse(List.of());
    return new Person(name, role(Set.copyOf(belongs)), email);
  }

  /** The widest that they are given; who is given none sees their own tickets. */
  private Role role(Set<String> belongs) {
    Map<String, List<String>> roles = config.roles();
    return Stream.of(Role.ADMIN, Role.IT, Role.PMO)
        .filter(
            role -> roles.getOrDefault(role.id(), List.of()).stream().anyMatch(belongs::contains))
        .findFirst()
        .orElse(Role.REQUESTER);
  }
}
