package dev.rapport.http;

import java.time.Duration;
import java.util.List;

/**
 * How one kind of host says that it wants fewer calls of one sort: all of them, those to one
 * endpoint, those that write to one ticket. {@code Retry-After} is read without it.
 */
public interface ThrottleReading {
  /** For a host that has no words for it. */
  ThrottleReading NONE =
      new ThrottleReading() {
        @Override
        public List<String> scopes(String method, String path) {
          return List.of();
        }

        @Override
        public List<Hold> read(AnswerHead answer) {
          return List.of();
        }
      };

  /** Everything that can hold up a call: names of our own choice, the same as in a {@link Hold}. */
  List<String> scopes(String method, String path);

  /** What an answer asks for; mostly nothing. */
  List<Hold> read(AnswerHead answer);

  /**
   * No call of that scope for that long.
   *
   * @param length from when it was answered
   */
  record Hold(String scope, Duration length) {}
}
