package dev.rapport.app.web;

/** A published report whose file is not here, and whose figures would be others if made again. */
public final class Gone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Gone() {
    super("more was learnt since this was published, so it cannot be made again");
  }
}
