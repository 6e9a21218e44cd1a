package dev.rapport.engine.store;

import dev.rapport.model.ActorId;

/** How an account is written in a column: {@code host:id}; a host's name has no colon. */
final class Accounts {
  private Accounts() {}

  static ActorId parse(String written) {
    int colon = written.indexOf(':');
    return new ActorId(written.substring(0, colon), written.substring(colon + 1));
  }
}
