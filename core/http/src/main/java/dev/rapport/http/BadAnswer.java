package dev.rapport.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer that began well and cannot be used. Its text names places, never content. */
final class BadAnswer extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  enum Flaw {
    /** The connection broke before the end. */
    CUT,
    /** It is longer than we take. */
    TOO_LARGE,
    /** 202 to a question: the host took it and will not answer. */
    NOT_YET,
    /** A page for people, where data was asked for. */
    HTML,
    /** Not JSON, not all of it, or not of the documented shape. */
    NOT_AS_DOCUMENTED
  }

  private final Flaw flaw;

  BadAnswer(Flaw flaw, String where, @Nullable IOException cause) {
    super(where, cause);
    this.flaw = flaw;
  }

  Flaw flaw() {
    return flaw;
  }
}
