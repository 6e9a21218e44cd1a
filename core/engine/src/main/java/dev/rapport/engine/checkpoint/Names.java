package dev.rapport.engine.checkpoint;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Collection;
import java.util.List;

/**
 * Names that a rule speaks of, case folded: as they are, or between slashes as regular expressions
 * (RE2, which takes time in proportion to the text, whatever the expression), one of which must be
 * found.
 *
 * @param written as the admin wrote them, at least one
 */
public record Names(List<Name> written) {
  /**
   * One of them.
   *
   * @param text as written
   * @param pattern what it looks for
   */
  public record Name(String text, Pattern pattern) {}

  public Names {
    written = List.copyOf(written);
    if (written.isEmpty()) {
      throw new IllegalArgumentException("an empty list of names matches nothing");
    }
  }

  /**
   * These names.
   *
   * @throws IllegalArgumentException where one is blank or no regular expression, saying which
   */
  public static Names of(Collection<String> names) {
    return new Names(names.stream().map(Names::name).toList());
  }

  /** These names. */
  public static Names of(String... names) {
    return of(List.of(names));
  }

  /** Whether it is one of them. */
  boolean has(String name) {
    return written.stream().anyMatch(one -> one.pattern().matcher(name).find());
  }

  /** Whether one of these is one of them. */
  boolean hasAny(Collection<String> names) {
    return names.stream().anyMatch(this::has);
  }

  private static Name name(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name is blank");
    }
    boolean regex = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
    String expression =
        regex ? text.substring(1, text.length() - 1) : "^" + Pattern.quote(text.strip()) + "$";
    try {
      return new Name(text, Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          text + " is no regular expression: " + e.getDescription(), e);
    }
  }
}
