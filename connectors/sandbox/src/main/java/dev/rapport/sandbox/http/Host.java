package dev.rapport.sandbox.http;

/** The behaviour of one stand-in: what it answers to a call. Called by several threads at once. */
@FunctionalInterface
public interface Host {

  /** The answer to a call; whatever goes wrong is an answer too, never an exception. */
  Reply answer(Call call);
}
