package dev.rapport.engine.store;

import dev.rapport.engine.store.Failures.Meaning;
import java.sql.SQLException;

/** What SQLite's primary result codes mean, as its page rescode.html lists them. */
final class SqliteFailures {
  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  private SqliteFailures() {}

  static Meaning of(SQLException failure) {
    return switch (failure.getErrorCode() & 0xff) {
      case BUSY, LOCKED ->
          new Meaning(
              StoreException.Code.BUSY,
              "is locked by another process: let it end, or stop it, then try again");
      case PERM, READONLY, CANTOPEN ->
          new Meaning(
              StoreException.Code.UNWRITABLE,
              "cannot be written: give this account the right to write file and folder");
      case FULL ->
          new Meaning(
              StoreException.Code.FULL,
              "has no space left: free some on its disk; nothing that was stored is lost");
      case IOERR ->
          new Meaning(
              StoreException.Code.FULL,
              "cannot grow or be read: look for a full disk, a quota, a limit on the size of files,"
                  + " or a broken disk; nothing that was stored is lost");
      case CORRUPT, NOTADB ->
          new Meaning(
              StoreException.Code.CORRUPT,
              "is no store of Rapport, or is damaged: restore it from a backup, or move it away"
                  + " and sync again");
      default -> Meaning.BROKEN;
    };
  }
}
