package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.app.view.Numbers;
import dev.rapport.model.Holder;
import j2html.tags.DomContent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** <em>Now</em>: whose turn it is on everything that is open, and what happens next. */
final class NowPage {
  /** Rows on one page: what a phone loads at once and an eye still goes through. */
  static final int ROWS = 50;

  private final Visit visit;
  private final NowFilter filter;
  private final List<Row> mine;
  private final Instant asOf;
  private final Map<Holder, Long> turns = new EnumMap<>(Holder.class);

  /**
   * The page.
   *
   * @param rows what this viewer may see
   * @param asOf when that was known
   */
  NowPage(Visit visit, NowFilter filter, List<Row> rows, Instant asOf) {
    this.asOf = asOf;
    this.visit = visit;
    this.filter = filter;
    this.mine = rows;
    rows.stream()
        .filter(filter::takesBesides)
        .forEach(row -> turns.merge(row.holder(), 1L, Long::sum));
  }

  DomContent[] content() {
    List<Row> shown = mine.stream().filter(filter::takes).sorted(order()).toList();
    int pages = Math.max(1, (shown.size() + ROWS - 1) / ROWS);
    int page = Math.min(filter.page(), pages);
    List<Row> part = shown.subList((page - 1) * ROWS, Math.min(page * ROWS, shown.size()));
    return new DomContent[] {
      h1("Whose turn is it?"),
      p(sentence()).withClass("lead"),
      section(bar().drawn("Open tickets by whose turn it is"), holders()).withClass("turns"),
      new NowForm(visit, filter, mine).content(),
      part.isEmpty() ? nothing() : new NowTable(visit, part).content(shown.size()),
      pager(page, pages),
      p("Known since %s.".formatted(visit.times().moment(asOf))).withClass("note")
    };
  }

  /** Whoever asks for their own tickets sees first what waits for them. */
  private Comparator<Row> order() {
    Comparator<Row> asTheyAre = Comparator.comparing(Row::since);
    return visit.viewer().seesOwnTicketsOnly()
        ? Comparator.comparing((Row row) -> !waitsForRequester(row)).thenComparing(asTheyAre)
        : asTheyAre;
  }

  private static boolean waitsForRequester(Row row) {
    return row.holder() == Holder.REQUESTER || row.holder() == Holder.UNCONFIRMED;
  }

  private String sentence() {
    long open = turns.values().stream().mapToLong(Long::longValue).sum();
    if (open == 0) {
      return "Nothing is open here.";
    }
    long silent = mine.stream().filter(filter::takesBesides).filter(Row::inTheVoid).count();
    String own = visit.viewer().seesOwnTicketsOnly() ? " of yours" : "";
    return "%s%s %s open: %s.%s"
        .formatted(
            Numbers.of(open, "ticket", "tickets"),
            own,
            open == 1 ? "is" : "are",
            sides(),
            silent == 0
                ? ""
                : " Nobody has spoken on %s of them for a while.".formatted(Numbers.of(silent)));
  }

  private String sides() {
    String requester = visit.viewer().seesOwnTicketsOnly() ? "you" : "the requester's side";
    long it = Arrays.stream(Holder.values()).filter(Holder::isIt).mapToLong(this::count).sum();
    long theirs = count(Holder.REQUESTER) + count(Holder.UNCONFIRMED);
    long others = count(Holder.VENDOR) + count(Holder.UNKNOWN);
    return "%s for IT, %s for %s%s"
        .formatted(
            Numbers.of(it, "waits", "wait"),
            Numbers.of(theirs),
            requester,
            others == 0 ? "" : ", %s for others".formatted(Numbers.of(others)));
  }

  private long count(Holder holder) {
    return turns.getOrDefault(holder, 0L);
  }

  private Bar bar() {
    List<Bar.Part> parts =
        turns.entrySet().stream()
            .sorted(Map.Entry.<Holder, Long>comparingByValue().reversed())
            .map(turn -> new Bar.Part(turn.getKey(), turn.getValue(), Numbers.of(turn.getValue())))
            .toList();
    String words =
        parts.stream()
            .map(part -> visit.turns().of(part.holder()) + " " + Math.round(part.size()))
            .collect(Collectors.joining(", "));
    return new Bar(parts, words);
  }

  /** The legend is the way to choose. */
  private DomContent holders() {
    List<Map.Entry<Holder, Long>> largest =
        turns.entrySet().stream()
            .sorted(Map.Entry.<Holder, Long>comparingByValue().reversed())
            .toList();
    return ul(
            each(largest, turn -> li(choice(turn.getKey(), turn.getValue()))),
            filter.holder().isEmpty()
                ? text("")
                : li(a("all of them").withHref(filter.ofAnybody().address())))
        .withClass("legend choices");
  }

  private DomContent choice(Holder holder, long count) {
    boolean chosen = filter.holder().filter(holder::equals).isPresent();
    return a(Bar.key(holder), text(" " + visit.turns().of(holder) + " " + Numbers.of(count)))
        .withHref(filter.of(holder).address())
        .condAttr(chosen, "aria-current", "true");
  }

  private DomContent nothing() {
    return div(p("Nothing to show. ").with(a("Show everything").withHref("/"))).withClass("empty");
  }

  private DomContent pager(int page, int pages) {
    return pages == 1
        ? text("")
        : nav(
                page == 1
                    ? text("")
                    : a("Longer waits").withHref(filter.at(page - 1).address()).withRel("prev"),
                text(" Page %d of %d ".formatted(page, pages)),
                page == pages
                    ? text("")
                    : a("Shorter waits").withHref(filter.at(page + 1).address()).withRel("next"))
            .withClass("pager")
            .attr("aria-label", "Pages of this list");
  }
}
