package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.http.Answer;
import dev.rapport.http.HostClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks tables for rows. An answer that carries an error under status 200 is a failure here, and
 * whether all rows came is counted, never guessed from the length of an answer.
 */
final class TableReader {
  /** Longer addresses are answered with 414. */
  private static final int LONGEST_ADDRESS = 7_900;

  private static final String TOTAL = "X-Total-Count";

  private final String host;
  private final int hostLength;
  private final HostClient client;
  private final TableApi api;

  TableReader(String host, URI url, HostClient client, TableApi api) {
    this.host = host;
    this.hostLength = url.toString().length();
    this.client = client;
    this.api = api;
  }

  /**
   * All rows that a question found.
   *
   * @param rows those that the account may see
   * @param total how many there are, hidden ones too
   */
  record Found(List<Row> rows, long total) {
    Found {
      rows = List.copyOf(rows);
    }

    /** Whether the account saw every row there is. */
    boolean isComplete() {
      return rows.size() >= total;
    }

    /** Whether there are rows, and the account saw none of them. */
    boolean isHidden() {
      return rows.isEmpty() && total > 0;
    }
  }

  /** The configured host's name, for messages. */
  String host() {
    return host;
  }

  /** One answer, with its headers. */
  Answer<TableAnswer> ask(TableQuery question) {
    Answer<TableAnswer> answer = client.read(api.rows(question.table(), question.parameters()));
    Optional.ofNullable(answer.body().error())
        .ifPresent(
            error -> {
              throw cancelled(question.table(), error);
            });
    return answer;
  }

  /** The rows of one answer. */
  List<Row> rows(TableQuery question) {
    return ask(question).body().rows();
  }

  /**
   * All rows, over as many answers as it takes. Rows must not move between answers, so ask for
   * tables that are only added to, in the order in which they are added.
   */
  Found all(TableQuery question) {
    List<Row> rows = new ArrayList<>();
    long total;
    int offset = 0;
    do {
      Answer<TableAnswer> answer = ask(question.from(offset).whileCounting());
      List<Row> some = answer.body().rows();
      some.stream().filter(row -> !row.isHidden()).forEach(rows::add);
      offset += question.limit();
      total = total(answer).orElse((long) rows.size());
    } while (offset < total);
    return new Found(rows, total);
  }

  /** How many rows there are, hidden ones too; empty where the host did not say. */
  static Optional<Long> total(Answer<TableAnswer> answer) {
    return answer.header(TOTAL).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
  }

  /** How many more characters the address of this question may have. */
  int room(TableQuery question) {
    return LONGEST_ADDRESS - hostLength - question.addressLength();
  }

  /** A filter or an order that the host left out: nothing it says can be trusted then. */
  HostException ignored(String table, String part, String right) {
    return HostException.of(
        HostException.Kind.FORBIDDEN,
        host,
        "table "
            + table
            + " was read, but not as asked: "
            + part
            + " was ignored; give the account "
            + right);
  }

  private HostException cancelled(String table, String error) {
    return HostException.of(
        HostException.Kind.UNAVAILABLE,
        host,
        "GET /api/now/table/"
            + table
            + " was given up by the host, which said \""
            + error
            + "\"; run it again when the host is less busy");
  }
}
