package dev.rapport.engine.checkpoint;

import static dev.rapport.engine.checkpoint.Moment.COMMITMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ten built-in checkpoints (MEASURES, "Checkpoints"), made of the parts that an admin has.
 *
 * @param settings what the admin says of them
 */
public record BuiltIn(BuiltInSettings settings) {
  /** Their ids, in their order. */
  public static final List<String> IDS =
      List.of(
          "it-heard-first",
          "both-sides-heard",
          "shared-goal",
          "feasibility-asked",
          "security-consulted",
          "affected-heard",
          "deadline-announced",
          "regular-word",
          "plain-close",
          "feedback-asked");

  private static final Window EARLY = Window.before(COMMITMENT);
  private static final Set<Change> MOVES = Set.of(Change.SCOPE, Change.DATE);
  private static final Limit ASKING = Limit.businessDays(5);
  private static final int SENTENCE = 4;

  /** All of them. */
  public List<Checkpoint> all() {
    return List.of(
        itHeardFirst(),
        bothSidesHeard(),
        sharedGoal(),
        feasibilityAsked(),
        securityConsulted(),
        affectedHeard(),
        deadlineAnnounced(),
        regularWord(),
        plainClose(),
        feedbackAsked());
  }

  private Checkpoint itHeardFirst() {
    return new Checkpoint(
        "it-heard-first",
        settings.planned(),
        List.of(heard(Who.IT)),
        MOVES,
        "IT was heard before the work was promised");
  }

  private Checkpoint bothSidesHeard() {
    return new Checkpoint(
        "both-sides-heard",
        settings.planned(),
        List.of(heard(Who.IT), heard(Who.REQUESTER)),
        MOVES,
        "both sides were heard before the work was promised");
  }

  private static Need heard(Who who) {
    return Sequence.of(
        Stage.of(
            Wanted.of(Act.COMMENT, who, EARLY),
            who.words() + " had not been heard when the work was promised",
            who.words() + " has not been heard yet; nothing is promised, so there is time"));
  }

  private Checkpoint sharedGoal() {
    List<Wanted> goal = new ArrayList<>(List.of(anytime(Act.GOAL, Who.ANYBODY)));
    if (settings.goalField() != null) {
      goal.add(anytime(Act.EDIT, Who.ANYBODY).of(Names.of(settings.goalField())));
    }
    List<Wanted> yes = new ArrayList<>(List.of(anytime(Act.AGREE, Who.OTHER_SIDE)));
    if (settings.agreementField() != null) {
      yes.add(anytime(Act.EDIT, Who.OTHER_SIDE).of(Names.of(settings.agreementField())));
    }
    return new Checkpoint(
        "shared-goal",
        settings.planned(),
        List.of(
            new Sequence(
                List.of(
                    new Stage(
                        goal,
                        "no goal was stated",
                        "no goal stated yet: /goal says what success is"),
                    new Stage(
                        yes,
                        "the other side never agreed to the goal",
                        "goal not yet agreed: /agree from the other side")))),
        Set.of(Change.SCOPE, Change.DATE, Change.GOAL),
        "the goal is stated and the other side agreed");
  }

  private Checkpoint feasibilityAsked() {
    Stage asked =
        Stage.of(
            Wanted.of(Act.QUESTION, Who.REQUESTER, EARLY),
            "nobody asked whether it is possible, or what else would do",
            "not asked yet whether it is possible, or what else would do");
    return new Checkpoint(
        "feasibility-asked",
        readable(settings.planned()),
        List.of(
            Sequence.of(
                asked,
                new Stage(
                    List.of(
                        Wanted.of(Act.OPTION, Who.IT, EARLY),
                        Wanted.of(Act.COMMENT, Who.IT, EARLY).inPublic()),
                    "the question was not answered before the work was promised",
                    "a question waits for IT: /option names what else would do"))),
        MOVES,
        "asked what is possible, and answered before the work was promised");
  }

  private Checkpoint securityConsulted() {
    Names group = settings.securityGroup();
    return new Checkpoint(
        "security-consulted",
        settings.security(),
        List.of(
            group == null
                ? new Unseen("no security group is configured: checkpoints.settings.security")
                : Consultation.of(group)),
        MOVES,
        "security was asked, and its advice was taken up");
  }

  private Checkpoint affectedHeard() {
    Names affected = settings.affected();
    return new Checkpoint(
        "affected-heard",
        settings.policies(),
        affected == null
            ? List.of(new Unseen("whom it touches is not known: checkpoints.settings.affected"))
            : Consultation.ofAffected(affected, settings.notice(), settings.byText()),
        MOVES,
        "those it touches were heard and answered, in good time");
  }

  private Checkpoint deadlineAnnounced() {
    return new Checkpoint(
        "deadline-announced",
        Scope.EVERYTHING,
        List.of(new Announced(Limit.businessDays(1), settings.daysAhead())),
        Set.of(),
        "every due date was told to the other side in good time");
  }

  private Checkpoint regularWord() {
    return new Checkpoint(
        "regular-word",
        Scope.EVERYTHING,
        List.of(new NoSilence(settings.silence())),
        Set.of(),
        "whoever had the turn gave word within " + settings.silence());
  }

  private Checkpoint plainClose() {
    return new Checkpoint(
        "plain-close",
        readable(Scope.EVERYTHING),
        List.of(new PlainNote(SENTENCE)),
        Set.of(),
        "the resolution note is in plain words");
  }

  private Checkpoint feedbackAsked() {
    Window after = Window.after(Moment.RESOLUTION, ASKING);
    Wanted asked = Wanted.of(Act.QUESTION, Who.IT, after).inPublic();
    Wanted rated = Wanted.of(Act.RATING, Who.REQUESTER, Window.after(Moment.RESOLUTION, null));
    Wanted doubt = Wanted.of(Act.QUESTION, Who.REQUESTER, Window.after(Moment.RESOLUTION, null));
    Stage feedback =
        new Stage(
            settings.byText() ? List.of(asked, rated) : List.of(rated),
            "nobody asked how it went",
            "not yet asked how it went");
    Stage answer =
        Stage.of(
            Wanted.of(Act.COMMENT, Who.IT, Window.within(ASKING)).inPublic(),
            "feedback was given and not answered",
            "feedback waits for an answer");
    List<Need> needs = new ArrayList<>(List.of(Sequence.of(feedback)));
    if (settings.byText()) {
      needs.add(new Each(doubt, answer));
    }
    needs.add(new Each(Wanted.of(Act.LOW_RATING, Who.REQUESTER, Window.ANY), answer));
    return new Checkpoint(
        "feedback-asked", Scope.EVERYTHING, needs, Set.of(), "asked for feedback, or rated");
  }

  private static Wanted anytime(Act act, Who who) {
    return Wanted.of(act, who, Window.ANY);
  }

  private Scope readable(Scope scope) {
    return settings.byText() ? scope : scene -> false;
  }
}
