package dev.rapport.jira.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers of ServiceNow records that a text names: {@code INC0010001}. Capitals and at least
 * seven digits, as ServiceNow gives them unless an admin changed that.
 */
public final class RecordNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}_-])[A-Z]{2,8}\\d{7,12}(?![\\p{L}\\p{N}_-])");

  private RecordNumbers() {}

  /** Each once; empty where there is none. */
  public static Set<String> in(String plain) {
    return NUMBER
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }
}
