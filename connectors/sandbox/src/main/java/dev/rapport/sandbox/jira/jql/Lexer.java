package dev.rapport.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into pieces. */
final class Lexer {
  private static final Pattern PIECE =
      Pattern.compile(
          "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'"
              + "|(!=|>=|<=|!~|&&|\\|\\||[=<>~!(),]|[^\\s=<>~!(),\"'&|]+))");

  private Lexer() {}

  static List<Token> tokens(String jql) {
    List<Token> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(jql);
    int at = 0;
    while (piece.lookingAt()) {
      tokens.add(token(piece));
      at = piece.end();
      piece.region(at, jql.length());
    }
    if (!jql.substring(at).isBlank()) {
      throw new JqlException(
          "Error in the JQL Query: The character at position " + (at + 1) + " cannot be read.");
    }
    return tokens;
  }

  private static Token token(Matcher piece) {
    for (int quoted = 1; quoted <= 2; quoted++) {
      if (piece.group(quoted) != null) {
        return new Token(piece.group(quoted).replaceAll("\\\\(.)", "$1"), true);
      }
    }
    return new Token(piece.group(3), false);
  }
}
