package dev.rapport.engine.checkpoint;

import static dev.rapport.engine.checkpoint.Moment.COMMITMENT;

import java.util.ArrayList;
import java.util.List;

/** Asking a group whose advice matters, as parts of rules. */
final class Consultation {
  private static final Window EARLY = Window.before(COMMITMENT);

  private Consultation() {}

  /**
   * The group comments before the commitment, and its advice is followed: it says so itself, or
   * approves, or others take it up before the commitment.
   */
  static Need of(Names group) {
    return Sequence.of(
        Stage.of(
            Wanted.of(Act.COMMENT, Who.ANYBODY, EARLY).by(group),
            "security had not been heard when the work was promised",
            "security has not been heard yet; nothing is promised, so there is time"),
        new Stage(
            List.of(
                Wanted.of(Act.COMMENT, Who.ANYBODY, EARLY).byOthersThan(group),
                Wanted.of(Act.AGREE, Who.SAME_SIDE, Window.ANY).by(group),
                Wanted.of(Act.APPROVAL, Who.SAME_SIDE, Window.ANY).by(group)),
            "security's advice was not taken up, nor waived with a reason",
            "security's advice waits to be taken up"));
  }

  /** The groups comment before the commitment, each objection is answered, and notice is kept. */
  static List<Need> ofAffected(Names groups, Limit notice, boolean byText) {
    List<Need> needs = new ArrayList<>();
    needs.add(
        Sequence.of(
            Stage.of(
                Wanted.of(Act.COMMENT, Who.ANYBODY, EARLY).by(groups).inPublic(),
                "those it touches had not been heard when it was decided",
                "those it touches have not been heard yet; nothing is decided")));
    if (byText) {
      needs.add(
          new Each(
              Wanted.of(Act.QUESTION, Who.ANYBODY, EARLY).by(groups).inPublic(),
              Stage.of(
                  Wanted.of(Act.COMMENT, Who.ANYBODY, EARLY).byOthersThan(groups).inPublic(),
                  "an objection was not answered before it was decided",
                  "an objection waits for an answer")));
    }
    needs.add(new Notice(notice));
    return needs;
  }
}
