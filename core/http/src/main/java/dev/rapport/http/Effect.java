package dev.rapport.http;

/** What sending a call twice does to the host. */
enum Effect {
  /** The same as sending it once. */
  REPEATABLE,
  /** Something is made twice. */
  ONCE
}
