package dev.rapport.app.config;

/**
 * One thing that is wrong with a configuration, where, and what to do about it. It never holds a
 * value of the file that could be a secret.
 *
 * @param kind what sort of problem
 * @param file the file as the user named it
 * @param line counted from 1; 0 where the problem is the file as a whole
 * @param key the place in the file, for example {@code hosts[0].auth.secret}; "" for the whole
 * @param message what is wrong and what to do
 */
public record ConfigProblem(Kind kind, String file, int line, String key, String message) {
  /** Sorts of problems; each has its paragraph on the troubleshooting page. */
  public enum Kind {
    FILE("config-file"),
    YAML("config-yaml"),
    TOO_COMPLEX("config-too-complex"),
    DUPLICATE_KEY("config-duplicate-key"),
    UNKNOWN_KEY("config-unknown-key"),
    MISSING_KEY("config-missing-key"),
    WRONG_VALUE("config-wrong-value"),
    LITERAL_SECRET("config-literal-secret"),
    MISSING_SECRET("config-missing-secret"),
    URL("config-url"),
    DUPLICATE_HOST("config-duplicate-host"),
    UNKNOWN_HOST("config-unknown-host"),
    UNKNOWN_TYPE("config-unknown-type"),
    CALENDAR("work-calendars"),
    HOLDER_MAP("holder-map"),
    GLOSSARY("glossary"),
    CHECKPOINT("checkpoint-rules"),
    SERVE("serve-bind");

    private final String anchor;

    Kind(String anchor) {
      this.anchor = anchor;
    }

    /** Where the troubleshooting page explains it. */
    public String anchor() {
      return anchor;
    }
  }

  /** The problem in one line: {@code file:line: key: message; see page}. */
  public String text() {
    String place = line > 0 ? file + ":" + line : file;
    String what = key.isEmpty() ? message : key + ": " + message;
    return place + ": " + what + "; see .github/TROUBLESHOOTING.md#" + kind.anchor();
  }
}
