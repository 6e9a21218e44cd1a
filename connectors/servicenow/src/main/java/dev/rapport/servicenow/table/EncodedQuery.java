package dev.rapport.servicenow.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * A filter in the host's own language: conditions joined by {@code ^}. The language has no escape,
 * so a value that holds a {@code ^} cannot be asked for; nor can one that the host would run as a
 * script.
 *
 * @param text the query as the host reads it; "" asks for everything
 */
public record EncodedQuery(String text) {
  private static final String SCRIPT = "javascript:";

  /** Asks for everything. */
  public static final EncodedQuery ALL = new EncodedQuery("");

  /** One condition, for example {@code sys_updated_on <= 2026-11-01 00:00:00}. */
  public static EncodedQuery where(String field, String operator, String value) {
    return ALL.and(field, operator, value);
  }

  /** Both: these conditions and this one. */
  public EncodedQuery and(String field, String operator, String value) {
    return then(field + operator + checked(value));
  }

  /** Both: these conditions, and a field that has one of the values. */
  public EncodedQuery andIn(String field, Collection<String> values) {
    values.forEach(EncodedQuery::checkedInList);
    return then(field + "IN" + String.join(",", values));
  }

  /** Instead of the last condition: that one, or this; the first condition where there is none. */
  public EncodedQuery or(String field, String operator, String value) {
    return then((text.isEmpty() ? "" : "OR") + field + operator + checked(value));
  }

  /** Instead of the last condition: that one, or a field that has one of the values. */
  public EncodedQuery orIn(String field, Collection<String> values) {
    values.forEach(EncodedQuery::checkedInList);
    return then("OR" + field + "IN" + String.join(",", values));
  }

  /** Sorted by this field, after those already named. */
  public EncodedQuery orderBy(String field) {
    return then("ORDERBY" + field);
  }

  /**
   * As it stands in an address. Commas and colons stay as they are: encoding them would make a list
   * of ids longer by a sixth.
   */
  public String encoded() {
    return encode(text);
  }

  /** Whether the language can ask for this value, alone or in a list. */
  public static boolean canHold(String value) {
    return !value.isBlank()
        && !isScript(value)
        && value.chars().noneMatch(c -> c == '^' || c == ',' || Character.isISOControl(c));
  }

  /** How many characters a value takes in an address, with the comma that follows it. */
  public static int encodedLength(String value) {
    return encode(value).length() + 1;
  }

  private EncodedQuery then(String condition) {
    return new EncodedQuery(text.isEmpty() ? condition : text + "^" + condition);
  }

  private static String checked(String value) {
    if (value.indexOf('^') >= 0 || isScript(value)) {
      throw new IllegalArgumentException("a value with ^ or a script cannot be asked for");
    }
    return value;
  }

  private static void checkedInList(String value) {
    if (checked(value).indexOf(',') >= 0) {
      throw new IllegalArgumentException("a value with a comma cannot be asked for in a list");
    }
  }

  private static boolean isScript(String value) {
    return value.strip().regionMatches(true, 0, SCRIPT, 0, SCRIPT.length());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%3A", ":");
  }
}
