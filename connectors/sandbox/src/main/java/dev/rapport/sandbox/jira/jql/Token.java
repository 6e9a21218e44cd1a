package dev.rapport.sandbox.jira.jql;

/**
 * A piece of a query.
 *
 * @param text without quotes; operators as written
 * @param isQuoted whether it stood in quotes, which makes it a value whatever it says
 */
record Token(String text, boolean isQuoted) {
  static final Token END = new Token("", false);

  boolean is(String word) {
    return !isQuoted && text.equalsIgnoreCase(word);
  }

  boolean isWord() {
    return isQuoted || (!text.isEmpty() && "()=!<>,~".indexOf(text.charAt(0)) < 0);
  }
}
