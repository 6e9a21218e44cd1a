package dev.rapport.app.serve.access;

import dev.rapport.app.config.AccessConfig;
import dev.rapport.app.config.AccessConfig.Login;
import dev.rapport.app.config.AccessConfig.OpenId;
import dev.rapport.app.serve.LoopbackOnly;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands before everything that a server answers; it goes first in the list of parts. */
public final class Access {
  private Access() {}

  /** These parts, in their order, as the configuration has them when the server starts. */
  public static List<Routes> parts(Serving serving) {
    AccessConfig config = serving.session().config().access();
    Visitor visitor = new Visitor(config.isEncrypted());
    Tokens tokens = new Tokens(serving.session().store().secret());
    Guests guests = new Guests(serving, visitor);
    List<Routes> parts = new ArrayList<>();
    parts.add(new Headers(config.isEncrypted()));
    if (config.asks()) {
      parts.add(new Door(guests));
    } else {
      parts.add(new KnownName(config.address()));
      parts.add(new LoopbackOnly());
    }
    parts.add(new Forms(visitor, tokens));
    if (config.asks()) {
      parts.add(login(serving, config, guests, visitor, tokens));
      parts.add(new LogOut(guests));
    }
    parts.add(new AdminRecord(serving));
    return parts;
  }

  private static Routes login(
      Serving serving, AccessConfig config, Guests guests, Visitor visitor, Tokens tokens) {
    OwnAccounts accounts = new OwnAccounts(serving);
    Login login = config.login();
    if (login instanceof OpenId openId) {
      OpenIdProvider provider =
          new OpenIdProvider(openId, Objects.requireNonNull(config.address()));
      return new OpenIdLogin(provider, guests, accounts, visitor, tokens);
    }
    return new PasswordLogin(serving, guests, accounts);
  }
}
