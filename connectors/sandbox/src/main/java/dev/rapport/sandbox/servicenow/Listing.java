package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.servicenow.query.EncodedQuery;
import dev.rapport.sandbox.servicenow.query.QueryParser;
import dev.rapport.sandbox.servicenow.store.Table;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a list call, with the platform's defaults. */
record Listing(Map<String, String> parameters) {
  private static final int DEFAULT_LIMIT = 10_000;

  static Listing of(Call call) {
    return new Listing(call.parameters());
  }

  /** The rows asked for: {@code sysparm_query}, else the name=value pairs. */
  EncodedQuery query() {
    return QueryParser.parse(
        text("sysparm_query")
            .orElseGet(
                () ->
                    parameters.entrySet().stream()
                        .filter(pair -> !pair.getKey().startsWith("sysparm_"))
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .collect(Collectors.joining("^"))));
  }

  /**
   * The query as it may be run: a platform table drops unknown fields, a scoped one refuses them.
   */
  EncodedQuery query(Table table) {
    EncodedQuery query = query();
    if (table.isScoped() && !query.fields().stream().allMatch(table::knows)) {
      throw ApiError.hiddenField();
    }
    return query;
  }

  int limit() {
    return number("sysparm_limit", DEFAULT_LIMIT);
  }

  int offset() {
    return Math.max(0, number("sysparm_offset", 0));
  }

  boolean counts() {
    return !flag("sysparm_no_count");
  }

  boolean links() {
    return counts() && !flag("sysparm_suppress_pagination_header");
  }

  private boolean flag(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  private int number(String name, int otherwise) {
    return text(name).filter(n -> n.matches("\\d{1,9}")).map(Integer::parseInt).orElse(otherwise);
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name));
  }
}
