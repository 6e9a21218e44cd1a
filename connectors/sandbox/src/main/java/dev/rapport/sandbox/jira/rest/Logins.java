package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Credentials;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.People;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose token a call carries: with the account's email by basic authentication on Cloud, as a
 * bearer on Data Center, where the account's name and the token are taken too.
 */
public final class Logins {
  private final People people;
  private final Face face;
  private final Map<String, String> tokens = new HashMap<>();

  /** No account has a token yet. */
  public Logins(People people, Face face) {
    this.people = people;
    this.face = face;
  }

  /** Gives an account a token, in the place of the one it had. */
  public void issue(String accountId, String token) {
    tokens.put(accountId, token);
  }

  /** Takes an account's token away: its calls are answered 401 from now on. */
  public void revoke(String accountId) {
    tokens.remove(accountId);
  }

  /** The name that an account logs in by. */
  public String user(Account account) {
    String email = account.email();
    return face.isCloud() && email != null ? email : account.name();
  }

  Optional<Account> admitted(Call call) {
    return tokens.entrySet().stream()
        .flatMap(entry -> people.byId(entry.getKey()).stream())
        .filter(account -> admits(account, tokens.getOrDefault(account.id(), ""), call))
        .findFirst();
  }

  private boolean admits(Account account, String token, Call call) {
    boolean bearer =
        !face.isCloud()
            && call.header("authorization").filter(("Bearer " + token)::equals).isPresent();
    return bearer || new Credentials(user(account), token).admit(call);
  }
}
