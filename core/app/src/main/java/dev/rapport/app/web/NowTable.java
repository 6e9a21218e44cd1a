package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.rapport.app.view.Numbers;
import dev.rapport.model.TicketKey;
import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tickets as rows; on a phone each row is a card.
 *
 * @param visit who looks
 * @param rows what they see
 */
record NowTable(Visit visit, List<Row> rows) {
  private static final List<String> COLUMNS =
      List.of("Ticket", "Whose turn", "For", "Group", "What to expect", "Together");

  /** Where a ticket's page is. */
  static String address(TicketKey key) {
    return "/ticket/"
        + URLEncoder.encode(key.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Where the page's script puts the title, once it has it. */
  static DomContent title(TicketKey key) {
    return span().withClass("title").attr("data-ticket", key.toString());
  }

  DomContent content(int all) {
    return div(table(
            caption(
                "%s, the longest wait first; times by the clock, %s"
                    .formatted(
                        Numbers.of(all, "open ticket", "open tickets"), visit.times().place())),
            thead(tr(each(COLUMNS, column -> th(column).attr("scope", "col")))),
            tbody(each(rows, this::line))))
        .withClass("table tickets");
  }

  private DomContent line(Row row) {
    return tr(
        th(
                a(row.key().key()).withHref(address(row.key())),
                span(row.key().host()).withClass("host"),
                row.restricted() ? span("restricted").withClass("mark") : title(row.key()))
            .attr("scope", "row"),
        cell("Whose turn", Bar.key(row.holder()), text(" " + visit.turns().of(row.holder()))),
        cell(
            "For",
            text(visit.times().ago(row.since())),
            row.inTheVoid() ? span("nobody speaks").withClass("mark") : text("")),
        cell("Group", text(row.group())),
        cell("What to expect", text(expected(row.next()))),
        cell("Together", text(together(row.together()))));
  }

  private static DomContent cell(String name, DomContent... content) {
    return td(content).attr("data-label", name);
  }

  private String expected(Next next) {
    return switch (next.what()) {
      case NOTHING -> "";
      case ANSWER -> band("answered", next);
      case DONE -> band("done", next);
    };
  }

  /** Six in seven is what is promised; half alone where the others are not known yet. */
  private String band(String what, Next next) {
    if (next.most() != null) {
      return "six in seven %s by %s".formatted(what, visit.times().day(next.most()));
    }
    return next.half() == null
        ? "not yet known"
        : "half %s by %s".formatted(what, visit.times().day(next.half()));
  }

  private static String together(Row.Standing standing) {
    int all = standing.held() + standing.missing();
    String held = all == 0 ? "" : "%d of %d hold".formatted(standing.held(), all);
    String thanks =
        standing.thanks() == 0 ? "" : Numbers.of(standing.thanks(), "thank-you", "thank-yous");
    return held + (held.isEmpty() || thanks.isEmpty() ? "" : ", ") + thanks;
  }
}
