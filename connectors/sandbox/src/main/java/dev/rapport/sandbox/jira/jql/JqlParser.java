package dev.rapport.sandbox.jira.jql;

import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Understands queries: conditions on {@code project}, {@code issuekey}, {@code id}, {@code status},
 * {@code labels}, {@code updated}, {@code created}, {@code resolved}, {@code resolution}, {@code
 * assignee} and {@code reporter}, joined by AND, OR, NOT and parentheses, and ORDER BY.
 */
public final class JqlParser {
  private static final int MOST_ORDERS = 7;

  private final QueryFields fields;
  private final List<Token> tokens;
  private int at;

  private JqlParser(QueryFields fields, List<Token> tokens) {
    this.fields = fields;
    this.tokens = tokens;
  }

  /**
   * Reads a query as one account means it: its zone, its name.
   *
   * @param strict whether names of things that are not there are refused
   * @throws JqlException where it cannot be understood
   */
  public static Query parse(String jql, Site site, Account caller, boolean strict) {
    return new JqlParser(new QueryFields(site, caller, strict), Lexer.tokens(jql)).query();
  }

  private Query query() {
    Clause restriction = at == tokens.size() || peek().is("order") ? null : any();
    Comparator<Issue> order = order();
    if (at < tokens.size()) {
      throw unexpected();
    }
    return new Query(restriction, order);
  }

  private Clause any() {
    List<Clause> parts = new ArrayList<>(List.of(all()));
    while (took("or") || took("||")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Clause.Any(parts);
  }

  private Clause all() {
    List<Clause> parts = new ArrayList<>(List.of(one()));
    while (took("and") || took("&&")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.get(0) : new Clause.All(parts);
  }

  private Clause one() {
    if (took("not") || took("!")) {
      return new Clause.Not(one());
    }
    if (took("(")) {
      Clause inner = any();
      expect(")");
      return inner;
    }
    return condition();
  }

  private Clause condition() {
    QueryField field = fields.field(word());
    if (took("=")) {
      return isOneOf(field, List.of(value()));
    }
    if (took("!=")) {
      return isNoneOf(field, List.of(value()));
    }
    if (took("is")) {
      return took("not") ? isNoneOf(field, List.of(word())) : isOneOf(field, List.of(word()));
    }
    if (took("in")) {
      return isOneOf(field, values());
    }
    if (took("not")) {
      expect("in");
      return isNoneOf(field, values());
    }
    return comparison(field);
  }

  private Clause comparison(QueryField field) {
    for (String operator : List.of(">=", "<=", ">", "<")) {
      if (took(operator)) {
        return on(field.compares(operator, value()));
      }
    }
    throw unexpected();
  }

  private static Clause isOneOf(QueryField field, List<Token> values) {
    return on(some(field, values));
  }

  /** Issues without a value are neither in a list nor out of it. */
  private static Clause isNoneOf(QueryField field, List<Token> values) {
    Predicate<Issue> none = some(field, values).negate();
    return on(none.and(field.isEmpty().negate()));
  }

  private static Predicate<Issue> some(QueryField field, List<Token> values) {
    List<Token> words = values.stream().filter(value -> !isEmptyWord(value)).toList();
    Predicate<Issue> among = field.isOneOf(words);
    return words.size() == values.size() ? among : among.or(field.isEmpty());
  }

  private static boolean isEmptyWord(Token token) {
    return token.is("empty") || token.is("null") || token.is("unresolved");
  }

  private static Clause on(Predicate<Issue> predicate) {
    return (Clause.OnField) predicate::test;
  }

  private Comparator<Issue> order() {
    Comparator<Issue> order = null;
    int count = 0;
    if (took("order")) {
      expect("by");
      do {
        Comparator<Issue> next = direction(fields.field(word()).order());
        order = order == null ? next : order.thenComparing(next);
        count++;
      } while (took(","));
    }
    if (count > MOST_ORDERS) {
      throw new JqlException("The maximum number of sort fields is " + MOST_ORDERS + ".");
    }
    Comparator<Issue> last = Comparator.comparing(Issue::id).reversed();
    return order == null ? last : order.thenComparing(last);
  }

  private Comparator<Issue> direction(Comparator<Issue> ascending) {
    if (took("desc")) {
      return ascending.reversed();
    }
    took("asc");
    return ascending;
  }

  private List<Token> values() {
    expect("(");
    List<Token> values = new ArrayList<>(List.of(value()));
    while (took(",")) {
      values.add(value());
    }
    expect(")");
    return values;
  }

  /** A word, or a call of a function without arguments, by its name. */
  private Token value() {
    Token word = word();
    if (took("(")) {
      expect(")");
    }
    return word;
  }

  private Token word() {
    Token token = peek();
    if (!token.isWord()) {
      throw unexpected();
    }
    at++;
    return token;
  }

  private boolean took(String word) {
    boolean there = peek().is(word);
    if (there) {
      at++;
    }
    return there;
  }

  private void expect(String word) {
    if (!took(word)) {
      throw unexpected();
    }
  }

  private Token peek() {
    return at < tokens.size() ? tokens.get(at) : Token.END;
  }

  private JqlException unexpected() {
    return new JqlException(
        at < tokens.size()
            ? "Error in the JQL Query: '" + peek().text() + "' was not expected here."
            : "Error in the JQL Query: The query ends too early.");
  }
}
