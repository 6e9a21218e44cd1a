package dev.rapport.servicenow.table;

import dev.rapport.connector.HostException;
import dev.rapport.http.Gathered;
import java.util.List;

/**
 * Steps over rows that the account may not see. The host picks a page first and hides rows of it
 * afterwards, so a short page, or an empty one, is not the end: only its count of all rows says
 * where that is.
 */
public final class HiddenRows {
  private final TableReader reader;

  public HiddenRows(TableReader reader) {
    this.reader = reader;
  }

  /**
   * The next rows that may be seen.
   *
   * @param rows in the order asked for; empty only where none are left
   * @param last whether no row follows them, seen or hidden
   * @param hidden whether there are rows, and the account saw none of them
   */
  public record Stretch(List<Row> rows, boolean last, boolean hidden) {
    public Stretch {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The first rows of a question that may be seen. A page that came short without having been
   * counted is asked for again: rows and count have to be of one moment.
   *
   * @throws HostException of kind MALFORMED when the host does not count
   */
  public Stretch next(TableQuery question) {
    PagePart part = reader.part(question);
    List<Row> visible = part.visible();
    if (part.isFull() && !visible.isEmpty()) {
      return new Stretch(visible, false, false);
    }
    if (!question.counted()) {
      return next(question.whileCounting());
    }
    long total = total(question, part);
    return visible.isEmpty()
        ? beyond(question, part.limit(), total)
        : new Stretch(visible, part.limit() >= total, false);
  }

  /**
   * On by offset, which nothing else is left for. Rows that leave the question meanwhile, because
   * somebody changed them, move the others up by as many places.
   */
  private Stretch beyond(TableQuery question, long from, long counted) {
    long offset = from;
    long total = counted;
    Gathered<Row> nothing = new Gathered<>(reader.host(), "table " + question.table());
    while (offset < total) {
      nothing.add(List.of());
      PagePart part = reader.part(question.from(Math.toIntExact(offset)));
      long left = Math.max(0, total - total(question, part));
      total = total(question, part);
      if (left > 0) {
        offset = Math.max(0, offset - left);
      } else if (part.visible().isEmpty()) {
        offset += part.limit();
      } else {
        return new Stretch(part.visible(), offset + part.limit() >= total, false);
      }
    }
    return new Stretch(List.of(), true, counted > 0);
  }

  private long total(TableQuery question, PagePart part) {
    return part.total()
        .orElseThrow(
            () ->
                HostException.of(
                    HostException.Kind.MALFORMED,
                    reader.host(),
                    "answers for "
                        + question.table()
                        + " have no X-Total-Count header, so hidden rows cannot be told from the"
                        + " end; let the proxy between us pass it"));
  }
}
