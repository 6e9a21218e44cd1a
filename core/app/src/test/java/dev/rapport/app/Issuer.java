package dev.rapport.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** An organisation's OpenID login, where everybody who comes is the same person. */
final class Issuer implements AutoCloseable {
  /** What its tokens say of the person. */
  Map<String, Object> claims = Map.of();

  /** Goes into the token in place of the nonce that was sent; "" for the right one. */
  String nonce = "";

  private final HttpServer server;
  private final RSAKey key;
  private Map<String, List<String>> asked = Map.of();

  Issuer() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("1").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", it -> json(it, 200, metadata()));
    server.createContext("/keys", it -> json(it, 200, new JWKSet(key).toString()));
    server.createContext("/login", this::sendBack);
    server.createContext("/token", this::token);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String metadata() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/login","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
        .formatted(address());
  }

  private void sendBack(HttpExchange exchange) throws IOException {
    asked = URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
    String back = one(asked, "redirect_uri") + "?code=c0de&state=" + one(asked, "state");
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Gives a token to whoever knows the code, the secret and the verifier. */
  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, List<String>> given = URLUtils.parseParameters(body);
    CodeChallenge challenge =
        CodeChallenge.compute(
            CodeChallengeMethod.S256, new CodeVerifier(one(given, "code_verifier")));
    boolean right =
        challenge.getValue().equals(one(asked, "code_challenge"))
            && "Basic cmFwcG9ydDpzM2NyZXQ="
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && "c0de".equals(one(given, "code"));
    if (right) {
      json(
          exchange,
          200,
          "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + idToken() + "\"}");
    } else {
      json(exchange, 400, "{\"error\":\"invalid_grant\"}");
    }
  }

  private String idToken() {
    Instant now = Instant.now();
    JWTClaimsSet.Builder token =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .subject("4711")
            .audience("rapport")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonce.isEmpty() ? one(asked, "nonce") : nonce);
    claims.forEach(token::claim);
    SignedJWT signed =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), token.build());
    try {
      signed.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return signed.serialize();
  }

  private static String one(Map<String, List<String>> parameters, String name) {
    return parameters.get(name).get(0);
  }

  private static void json(HttpExchange exchange, int status, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    try {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
