package dev.rapport.jira.contract;

import java.util.regex.Pattern;

/**
 * Something that is known to be wrong, and what comes of it.
 *
 * @param name what it is, in a few words
 * @param complaint all complaints that come of it, and no others
 */
record KnownFault(String name, Pattern complaint) {
  static KnownFault of(String name, String complaint) {
    return new KnownFault(name, Pattern.compile(complaint, Pattern.DOTALL));
  }

  boolean explains(String text) {
    return complaint.matcher(text).matches();
  }
}
