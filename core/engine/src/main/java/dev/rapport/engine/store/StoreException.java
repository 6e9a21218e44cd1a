package dev.rapport.engine.store;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot be used. The message names the place and the remedy, and never holds data of a
 * ticket.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, stable for scripts. */
  public enum Code {
    /** The address names no database that this version can use. */
    URL("store-url"),
    /** The place cannot be written. */
    UNWRITABLE("store-unwritable"),
    /** The place is a directory. */
    DIRECTORY("store-directory"),
    /** The file is no store, or is damaged. */
    CORRUPT("store-corrupt"),
    /** A newer version of Rapport made it. */
    NEWER("store-newer"),
    /** Another process kept it locked for too long. */
    BUSY("store-busy"),
    /** No space is left for it. */
    FULL("store-full"),
    /** The server or its database is not there. */
    UNREACHABLE("store-unreachable"),
    /** The server does not know the account. */
    LOGIN("store-login"),
    /** The database sorts by a language. */
    ORDER("store-order"),
    /** Something would be copied over what is there. */
    NOT_EMPTY("store-not-empty"),
    /** Anything else that the database reports. */
    BROKEN("store-broken");

    private final String anchor;

    Code(String anchor) {
      this.anchor = anchor;
    }

    /** Where the troubleshooting page explains it. */
    public String anchor() {
      return anchor;
    }
  }

  private final Code code;

  StoreException(Code code, String message, @Nullable Throwable cause) {
    super(message + "; see .github/TROUBLESHOOTING.md#" + code.anchor(), cause);
    this.code = code;
  }

  StoreException(Code code, String message) {
    this(code, message, null);
  }

  /** What is wrong. */
  public Code code() {
    return code;
  }
}
