package dev.rapport.app.web;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.app.view.Numbers;
import dev.rapport.app.view.SideWords;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.Visibility;
import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The events that a figure or a verdict rests on, in words: what, by which side, when. */
final class Evidence {
  private final Map<String, Step> steps = new HashMap<>();
  private final Times times;

  Evidence(TicketInsight insight, Times times) {
    this.times = times;
    insight.timeline().steps().forEach(step -> steps.put(step.id(), step));
    insight.acts().steps().forEach(step -> steps.put(step.id(), step));
  }

  /** A line to open; nothing where it rests on no event. */
  DomContent of(List<String> events) {
    return events.isEmpty()
        ? text("")
        : details(
            summary(Numbers.of(events.size(), "event", "events")),
            ul(each(events, event -> li(words(event), text(" "), code(event)))));
  }

  private DomContent words(String event) {
    Step step = steps.get(event);
    return step == null
        ? text("kept by the host")
        : text(
            "%s, %s, %s"
                .formatted(what(step.event()), SideWords.of(step.side()), times.moment(step.at())));
  }

  private static String what(TicketEvent event) {
    if (event instanceof TicketEvent.Commented comment) {
      return comment.visibility() == Visibility.PUBLIC ? "comment" : "internal comment";
    }
    return event
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
