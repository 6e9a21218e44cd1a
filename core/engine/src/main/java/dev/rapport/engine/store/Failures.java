package dev.rapport.engine.store;

import java.sql.SQLException;
import java.util.function.Function;

/**
 * Turns what a database driver reports into a failure with place and remedy.
 *
 * @param place how messages name the store
 * @param meanings what the driver's codes mean
 */
record Failures(String place, Function<SQLException, Meaning> meanings) {
  /** What went wrong, and what to do about it; the message follows the place. */
  record Meaning(StoreException.Code code, String message) {
    /** A code that says nothing that we know. */
    static final Meaning BROKEN =
        new Meaning(
            StoreException.Code.BROKEN,
            "failed: try again; run with -v to see what the database reports");
  }

  /** The driver's own message may quote a value, so it only travels as the cause. */
  StoreException of(RuntimeException failure) {
    if (failure instanceof StoreException known) {
      return known;
    }
    Meaning meaning = meaning(failure);
    return new StoreException(meaning.code(), "store " + place + " " + meaning.message(), failure);
  }

  private Meaning meaning(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return meanings.apply(sql);
      }
    }
    return Meaning.BROKEN;
  }
}
