package dev.rapport.app.web;

import dev.rapport.engine.report.HolderWords;
import dev.rapport.model.Holder;

/** Whose turn it is, in the words of who reads it. */
enum TurnWords {
  FOR_IT,
  FOR_REQUESTERS;

  String of(Holder holder) {
    return this == FOR_IT && holder != Holder.DONE
        ? HolderWords.of(holder).words()
        : asRequestersSay(holder);
  }

  private static String asRequestersSay(Holder holder) {
    return switch (holder) {
      case IT_QUEUE -> "waiting to be picked up by IT";
      case IT_ACTIVE -> "IT is working on it";
      case IT_HOLD -> "IT waits for another IT team";
      case REQUESTER -> "waiting for your side";
      case VENDOR -> "waiting for a supplier";
      case UNCONFIRMED -> "done, waiting for your confirmation";
      case DONE -> "closed";
      case UNKNOWN -> "not known";
    };
  }
}
