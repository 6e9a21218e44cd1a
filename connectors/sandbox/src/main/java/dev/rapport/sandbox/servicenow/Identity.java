package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Credentials;

/**
 * Whether a call is made as the integration user: by basic authentication, by a bearer token, or by
 * an API key, which is the user's password here.
 */
record Identity(Credentials credentials, Tokens tokens, FaultSwitches switches) {
  private static final String BEARER = "Bearer ";

  boolean admits(Call call) {
    return credentials.admit(call) || hasKey(call) || hasToken(call);
  }

  private boolean hasKey(Call call) {
    return call.header("x-sn-apikey").filter(credentials.password()::equals).isPresent();
  }

  private boolean hasToken(Call call) {
    String authorization = call.header("authorization").orElse("");
    if (!authorization.startsWith(BEARER)) {
      return false;
    }
    if (switches.strikes(Fault.EXPIRED_TOKEN)) {
      tokens.revoke();
    }
    return tokens.isValid(authorization.substring(BEARER.length()));
  }
}
