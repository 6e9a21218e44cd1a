package dev.rapport.servicenow.table;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostMemory;
import dev.rapport.http.Answer;
import dev.rapport.http.Gathered;
import dev.rapport.http.HostClient;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks tables for rows. An answer that carries an error under status 200 is a failure here; what
 * was cut or cancelled is asked again in smaller parts; and whether all rows came is counted, never
 * guessed from the length of an answer.
 */
public final class TableReader {
  /** Longer addresses are answered with 414. */
  private static final int LONGEST_ADDRESS = 7_900;

  /** What a host says for a list without rows. */
  private static final String NOTHING_FOUND = "No Record found";

  private static final String TOTAL = "X-Total-Count";

  /** So many halvings lead from 2,000 rows to 10. */
  private static final int TRIES_OVER_SIZE = 9;

  /** For what may have come of the size, and as well of something else. */
  private static final int TRIES_OVER_ANYTHING = 3;

  private final String host;
  private final int hostLength;
  private final HostClient client;
  private final TableApi api;
  private final HostMemory memory;
  private final Map<String, PageSize> sizes = new HashMap<>();

  public TableReader(String host, URI url, HostClient client, TableApi api, HostMemory memory) {
    this.host = host;
    this.hostLength = url.toString().length();
    this.client = client;
    this.api = api;
    this.memory = memory;
  }

  /**
   * All rows that a question found.
   *
   * @param rows those that the account may see
   * @param total how many there are, hidden ones too
   */
  public record Found(List<Row> rows, long total) {
    public Found {
      rows = List.copyOf(rows);
    }

    /** Whether the account saw every row there is. */
    public boolean isComplete() {
      return rows.size() >= total;
    }

    /** Whether there are rows, and the account saw none of them. */
    public boolean isHidden() {
      return rows.isEmpty() && total > 0;
    }
  }

  /** The host gave a transaction up, and said so under status 200. */
  private static final class Cancelled extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The configured host's name, for messages. */
  public String host() {
    return host;
  }

  /**
   * One answer: the question's first rows, or fewer where large answers fail.
   *
   * @throws HostException when no size was answered
   */
  public PagePart part(TableQuery question) {
    PageSize size = sizes.computeIfAbsent(question.table(), table -> new PageSize(memory, table));
    for (int tries = 1; ; tries++) {
      int asked = size.of(question.limit());
      try {
        PagePart part = ask(question.atMost(asked));
        size.worked(asked, part.rows().size());
        return part;
      } catch (HostException e) {
        int most = size.failed(asked) ? mostTries(e) : Math.min(mostTries(e), TRIES_OVER_ANYTHING);
        if (tries >= most) {
          size.restore();
          throw e;
        }
      }
    }
  }

  /** Where no answer came at all, the calls have been repeated already. */
  private static int mostTries(HostException e) {
    if (e.kind() == HostException.Kind.MALFORMED || e.getCause() instanceof Cancelled) {
      return TRIES_OVER_SIZE;
    }
    boolean brokenOff =
        e.kind() == HostException.Kind.UNAVAILABLE && e.getCause() instanceof IOException;
    return brokenOff ? TRIES_OVER_ANYTHING : 1;
  }

  private PagePart ask(TableQuery question) {
    try {
      return answer(question);
    } catch (HostException e) {
      if (isNothingFound(e)) {
        return new PagePart(List.of(), Optional.of(0L), question.limit(), Optional.empty());
      }
      throw e;
    }
  }

  /** Where a proxy or an old instance answers as the first version does: nothing found is 404. */
  private static boolean isNothingFound(HostException e) {
    return e.kind() == HostException.Kind.NOT_FOUND
        && String.valueOf(e.getMessage()).contains(NOTHING_FOUND);
  }

  private PagePart answer(TableQuery question) {
    Answer<TableAnswer> answer = client.read(api.rows(question.table(), question.parameters()));
    Optional.ofNullable(answer.body().error())
        .ifPresent(
            error -> {
              throw cancelled(question.table(), error);
            });
    return new PagePart(answer.body().rows(), total(answer), question.limit(), answer.serverTime());
  }

  /**
   * The rows that have one of some ids, of which there is at most one each.
   *
   * @param question in a fixed order
   * @param most how many ids are asked for
   */
  public List<Row> rows(TableQuery question, int most) {
    List<Row> rows = new ArrayList<>();
    int offset = 0;
    do {
      PagePart part = part(question.from(offset));
      rows.addAll(part.visible());
      offset += part.limit();
    } while (offset < most);
    return rows;
  }

  /**
   * All rows, over as many answers as it takes. Rows must not move between answers, so ask for
   * tables that are only added to, in the order in which they are added.
   *
   * @throws HostException of kind MALFORMED when they come to no end
   */
  public Found all(TableQuery question) {
    Gathered<Row> rows = new Gathered<>(host, "table " + question.table());
    long total;
    int offset = 0;
    do {
      PagePart part = part(question.from(offset).whileCounting());
      rows.add(part.visible());
      offset += part.limit();
      total = part.total().orElse((long) rows.size());
      rows.expect(total);
    } while (offset < total);
    return new Found(rows.all(), total);
  }

  /** How many rows there are, hidden ones too; empty where the host did not say. */
  private static Optional<Long> total(Answer<TableAnswer> answer) {
    return answer.header(TOTAL).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
  }

  /** How many more characters the address of this question may have. */
  public int room(TableQuery question) {
    return LONGEST_ADDRESS - hostLength - question.addressLength();
  }

  /** A filter or an order that the host left out: nothing it says can be trusted then. */
  public HostException ignored(String table, String part, String right) {
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
            + "\"; run it again when the host is less busy",
        new Cancelled());
  }
}
