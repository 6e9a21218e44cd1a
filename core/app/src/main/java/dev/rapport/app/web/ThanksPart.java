package dev.rapport.app.web;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.button;
import static j2html.TagCreator.cite;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import dev.rapport.app.serve.Viewer;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.appreciation.Party;
import dev.rapport.engine.store.Actors;
import dev.rapport.model.Actor;
import dev.rapport.model.Side;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;

/**
 * Thanks on a ticket: those that were given, those that a text makes us think of, and a place to
 * give them.
 *
 * @param visit who looks
 * @param actors the accounts, for their names
 * @param outcomes what people can be thanked for
 * @param problem why the last try was refused; empty for none
 */
record ThanksPart(Visit visit, Actors actors, List<String> outcomes, Optional<String> problem) {
  DomContent content(TicketLook look) {
    List<Appreciation> all = look.together().appreciation();
    boolean closed = mayGive().isEmpty();
    return section(
            h2("Thanks"),
            each(all.stream().filter(one -> one.state() == State.CONFIRMED).toList(), this::given),
            each(
                all.stream()
                    .filter(one -> one.state() == State.SUGGESTED)
                    .filter(this::isMine)
                    .toList(),
                one -> suggested(one)),
            iff(all.isEmpty() && closed, p("None yet.").withClass("note")),
            problem
                .<DomContent>map(why -> p(why).withClass("problem").attr("role", "alert"))
                .orElse(text("")),
            closed ? text("") : new ThanksForm(visit, outcomes, mayGive().get()).content(look))
        .withId("thanks");
  }

  /**
   * In whose name thanks can be given: one's own; "" for an admin, who names somebody; empty for
   * nobody's.
   */
  private Optional<String> mayGive() {
    return visit.viewer().mayAdminister()
        ? Optional.of("")
        : visit.viewer().accounts().stream().sorted().findFirst().map(Object::toString);
  }

  /** Whoever wrote it confirms it or takes it back; an admin does for everybody. */
  static boolean isOf(Viewer viewer, Appreciation one) {
    return viewer.mayAdminister()
        || (one.from().person() != null && viewer.accounts().contains(one.from().person()));
  }

  private boolean isMine(Appreciation one) {
    return isOf(visit.viewer(), one);
  }

  private DomContent given(Appreciation one) {
    String words = one.words().isEmpty() ? "Thank you" : one.words();
    return blockquote(
        p(words),
        cite(
            "%s to %s, for %s, %s"
                .formatted(
                    name(one.from()),
                    name(one.to()),
                    one.outcome().replace('-', ' '),
                    visit.times().day(one.at()))),
        isMine(one)
            ? form(
                    Layout.token(visit),
                    input().withType("hidden").withName("id").withValue(one.id()),
                    button("Take back").withClass("quiet"))
                .withMethod("post")
                .withAction(NowTable.address(one.ticket()) + "/thanks/revoke")
            : text(""));
  }

  private DomContent suggested(Appreciation one) {
    return div(
            p(
                "A comment of %s sounds like thanks to %s. Only a person can say so."
                    .formatted(visit.times().day(one.at()), name(one.to()))),
            one.to().name().isEmpty() || one.from().person() == null
                ? text("")
                : form(
                        Layout.token(visit),
                        hidden("from", one.from().name()),
                        hidden("to", said(one.to())),
                        hidden("for", outcomes.get(0)),
                        button("Say it for “%s”".formatted(outcomes.get(0).replace('-', ' '))))
                    .withMethod("post")
                    .withAction(NowTable.address(one.ticket()) + "/thanks"))
        .withClass("suggestion");
  }

  static DomContent hidden(String name, String value) {
    return input().withType("hidden").withName(name).withValue(value);
  }

  /** As whoever thanks would write it: a team's name, or a login. */
  private String said(Party party) {
    return party.team() != null
        ? party.team()
        : Optional.ofNullable(party.person())
            .flatMap(actors::find)
            .map(Actor::login)
            .filter(login -> !login.isBlank())
            .orElseGet(() -> party.person() == null ? "" : party.person().id());
  }

  private String name(Party party) {
    String name = said(party);
    return name.isEmpty() ? side(party.side()) : name;
  }

  private static String side(Side side) {
    return switch (side) {
      case IT -> "IT";
      case REQUESTER -> "the requester’s side";
      case VENDOR -> "a supplier";
      case NOBODY, UNKNOWN -> "somebody";
    };
  }
}
