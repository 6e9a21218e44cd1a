package dev.rapport.engine.store;

import java.sql.SQLException;
import java.util.Optional;

/** Turns what the database driver reports into a failure with place and remedy. */
record Failures(String place) {
  // SQLite's primary result codes, https://www.sqlite.org/rescode.html
  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  StoreException of(RuntimeException failure) {
    if (failure instanceof StoreException known) {
      return known;
    }
    // The driver's own message may quote a value, so it only travels as the cause.
    return switch (code(failure)) {
      case BUSY, LOCKED ->
          failed(
              StoreException.Code.BUSY,
              "is locked by another process: let it end, or stop it, then try again",
              failure);
      case PERM, READONLY, CANTOPEN ->
          failed(
              StoreException.Code.UNWRITABLE,
              "cannot be written: give this account the right to write file and folder",
              failure);
      case FULL ->
          failed(
              StoreException.Code.FULL,
              "has no space left: free some on its disk; nothing that was stored is lost",
              failure);
      case CORRUPT, NOTADB ->
          failed(
              StoreException.Code.CORRUPT,
              "is no store of Rapport, or is damaged: restore it from a backup, or move it away"
                  + " and sync again",
              failure);
      default ->
          failed(
              StoreException.Code.BROKEN,
              "failed: try again; run with -v to see what the database reports",
              failure);
    };
  }

  private StoreException failed(StoreException.Code code, String what, Throwable cause) {
    return new StoreException(code, "store " + place + " " + what, cause);
  }

  private static int code(Throwable failure) {
    return sqlCause(failure).map(cause -> cause.getErrorCode() & 0xff).orElse(0);
  }

  private static Optional<SQLException> sqlCause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
