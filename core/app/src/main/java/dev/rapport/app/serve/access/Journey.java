package dev.rapport.app.serve.access;

import java.util.Optional;

/**
 * One login on its way to the organisation's page and back.
 *
 * @param state comes back as it was sent, or somebody else began it
 * @param nonce stands in the token that is given for it
 * @param verifier proves that the code is fetched by whoever asked for it (RFC 7636)
 * @param to where the person wanted to go
 */
record Journey(String state, String nonce, String verifier, String to) {
  private static final String PURPOSE = "login";
  private static final int PARTS = 5;

  static Journey begin(String to) {
    return new Journey(Tokens.random(), Tokens.random(), Tokens.random(), to);
  }

  /** As a cookie's value, in characters that a cookie takes. */
  String signed(Tokens tokens) {
    String text = String.join("|", state, nonce, verifier, to);
    return text + "|" + tokens.sign(PURPOSE, text);
  }

  /** Out of a cookie; empty where this store did not sign it. */
  static Optional<Journey> read(String cookie, Tokens tokens) {
    String[] parts = cookie.split("\\|", -1);
    int end = cookie.lastIndexOf('|');
    return parts.length == PARTS
            && Tokens.same(tokens.sign(PURPOSE, cookie.substring(0, end)), parts[PARTS - 1])
        ? Optional.of(new Journey(parts[0], parts[1], parts[2], parts[3]))
        : Optional.empty();
  }
}
