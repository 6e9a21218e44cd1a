package dev.rapport.app.web;

import static j2html.TagCreator.rawHtml;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's page but for its thanks, which differ by who looks: they may give or take back.
 *
 * @param look what was drawn
 * @param above the HTML before the thanks
 * @param below the HTML behind them
 */
record DrawnTicket(TicketLook look, String above, String below) {
  static DrawnTicket of(Visit visit, TicketLook look) {
    TicketPage page = new TicketPage(visit, look);
    return new DrawnTicket(look, html(page.aboveThanks()), html(page.belowThanks()));
  }

  DomContent[] with(ThanksPart thanks) {
    return new DomContent[] {rawHtml(above), thanks.content(look), rawHtml(below)};
  }

  /** Content as text; what does not apply is null, as everywhere in the library. */
  static String html(@Nullable DomContent... content) {
    return Arrays.stream(content)
        .filter(Objects::nonNull)
        .map(DomContent::render)
        .collect(Collectors.joining());
  }
}
