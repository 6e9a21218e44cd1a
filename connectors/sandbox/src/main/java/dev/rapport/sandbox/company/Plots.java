package dev.rapport.sandbox.company;

import dev.rapport.sandbox.company.Act.Move;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** The courses that a ticket's life can take, each with how often it is taken. */
final class Plots {
  private static final List<Plot> ALL =
      List.of(
          new Plot(30, Plots::swift),
          new Plot(22, Plots::asked),
          new Plot(10, Plots::longQueue),
          new Plot(8, Plots::pingPong),
          new Plot(7, Plots::vendor),
          new Plot(6, Plots::change),
          new Plot(6, Plots::reopened),
          new Plot(6, Plots::sleepsInTheVoid),
          new Plot(3, Plots::canceled),
          new Plot(3, Plots::forgotten));

  private Plots() {}

  private record Plot(int weight, Consumer<Pen> course) {}

  /** Writes any of the courses, by how often each is taken. */
  static void any(SplittableRandom random, Pen pen) {
    int drawn = random.nextInt(ALL.stream().mapToInt(Plot::weight).sum());
    for (Plot plot : ALL) {
      drawn -= plot.weight();
      if (drawn < 0) {
        plot.course().accept(pen);
        return;
      }
    }
  }

  /** What the topic of a rule looks like, whatever was drawn: mostly heard before it is decided. */
  static void policy(Pen pen) {
    pen.after(0.05, 3).routed(pen.topic().team());
    if (pen.chance(0.2)) {
      pen.after(0.1, 6).taken(pen.topic().team());
    }
    pen.heardBy(pen.topic().team()).after(2, 16).says(pen.topic().question());
    pen.after(2, 24).callerSays(pen.topic().answer());
    if (pen.chance(0.8)) {
      pen.after(1, 8).councilSays(pen.words("council"));
    }
    pen.after(1, 6).callerSays("/goal " + Objects.requireNonNull(pen.topic().goal()));
    if (pen.chance(0.8)) {
      pen.after(1, 10).commands("/agree");
    } else {
      pen.after(1, 10).commands(pen.words("goalWaiver"));
    }
    pen.after(1, 10).commands("/option " + Objects.requireNonNull(pen.topic().option()));
    pen.after(1, 6).taken(pen.topic().team());
    pen.promises(30, pen.words("promise"));
    pen.after(8, 60).notes(pen.topic().note());
    finish(pen.after(8, 80));
  }

  /** What somebody reports in time is looked at in time. */
  static void urgent(Pen pen) {
    if (pen.chance(0.6)) {
      asked(pen);
    } else {
      swift(pen);
    }
  }

  private static void swift(Pen pen) {
    start(pen);
    pen.after(0.2, 5).notes(pen.topic().note());
    finish(pen.after(0.2, 8));
  }

  private static void asked(Pen pen) {
    start(pen);
    pen.after(0.3, 6).says(pen.topic().question(), new Move(Phase.ON_HOLD_FOR_CALLER));
    pen.after(0.5, 40).callerSays(pen.topic().answer(), new Move(Phase.IN_PROGRESS));
    pen.after(0.5, 8).notes(pen.topic().note());
    finish(pen.after(0.5, 12));
  }

  private static void longQueue(Pen pen) {
    pen.after(0.1, 2).routed(pen.topic().team());
    pen.after(20, 60);
    if (pen.chance(0.6)) {
      pen.callerSays(pen.words("chaser"));
    }
    pen.after(2, 30).taken(pen.topic().team());
    pen.after(0.5, 5).notes(pen.topic().note());
    finish(pen.after(0.5, 8));
  }

  private static void pingPong(Pen pen) {
    String other = pen.topic().team().equals("network") ? "workplace" : "network";
    start(pen);
    pen.after(0.5, 8).handed(other, "handover");
    pen.after(1, 12).taken(other).after(0.5, 6).handed(pen.topic().team(), "back");
    if (pen.chance(0.5)) {
      pen.after(1, 10).handed(other, "handover").after(1, 8).handed(pen.topic().team(), "back");
    }
    pen.after(2, 20).callerSays(pen.words("chaser"));
    pen.after(0.5, 6).taken(pen.topic().team()).says(pen.words("apology"));
    pen.after(1, 8).notes(pen.topic().note());
    finish(pen.after(0.5, 8));
  }

  private static void vendor(Pen pen) {
    start(pen);
    pen.after(1, 10).says(pen.words("vendorTold"), new Move(Phase.ON_HOLD_FOR_VENDOR));
    pen.notes(pen.words("vendorAsked"));
    pen.afterDays(3, 25);
    if (pen.chance(0.4)) {
      pen.callerSays(pen.words("chaser"));
    }
    pen.after(1, 8).vendorNotes(pen.words("vendorWord"));
    pen.after(1, 20).notes(pen.words("vendorDone"), new Move(Phase.IN_PROGRESS));
    finish(pen.after(0.5, 8));
  }

  private static void change(Pen pen) {
    boolean problem = pen.chance(0.4);
    start(pen);
    pen.after(0.5, 8).notes(pen.topic().note());
    pen.notes(
        pen.words(problem ? "problem" : "change"),
        new Move(problem ? Phase.ON_HOLD_FOR_PROBLEM : Phase.ON_HOLD_FOR_CHANGE));
    pen.afterDays(2, 12).moves(Phase.IN_PROGRESS);
    finish(pen.after(0.5, 6));
  }

  private static void reopened(Pen pen) {
    start(pen);
    pen.after(0.5, 8).says(pen.topic().fix(), new Move(Phase.RESOLVED));
    pen.after(3, 30).callerSays(pen.words("reopen"), new Move(Phase.IN_PROGRESS));
    pen.after(1, 10).notes(pen.topic().note());
    pen.after(0.5, 8).says(pen.words("again"), new Move(Phase.RESOLVED));
    thanked(pen, 0.5);
    closed(pen);
  }

  private static void sleepsInTheVoid(Pen pen) {
    start(pen);
    pen.afterDays(9, 24).callerSays(pen.words("chaser"));
    if (pen.chance(0.4)) {
      pen.afterDays(5, 12).callerSays(pen.words("chaser"));
    }
    pen.after(2, 30).taken(pen.topic().team()).says(pen.words("apology"));
    if (pen.chance(0.3)) {
      pen.commands(pen.words("waiver"));
    }
    pen.after(1, 12).notes(pen.topic().note());
    finish(pen.after(0.5, 8));
  }

  private static void canceled(Pen pen) {
    start(pen);
    pen.after(0.5, 12).callerSays(pen.words("withdrawn"));
    pen.after(0.2, 4).notes(pen.words("canceled"), new Move(Phase.CANCELED));
  }

  /** Taken, and then nobody did anything: still open however long ago it was. */
  private static void forgotten(Pen pen) {
    start(pen);
    if (pen.chance(0.7)) {
      pen.afterDays(6, 20).callerSays(pen.words("chaser"));
    }
  }

  private static void start(Pen pen) {
    pen.after(0.05, 3).routed(pen.topic().team());
    pen.after(0.1, 6).taken(pen.topic().team());
  }

  private static void finish(Pen pen) {
    pen.says(pen.topic().fix(), new Move(Phase.RESOLVED));
    if (pen.chance(0.2)) {
      pen.says(pen.words("howWasIt"));
    }
    thanked(pen, 0.4);
    if (pen.chance(0.06)) {
      tipped(pen);
    }
    closed(pen);
  }

  /** What helps next time: for everybody where it is known, else a word among colleagues. */
  private static void tipped(Pen pen) {
    String tip = pen.topic().tip();
    if (tip == null) {
      pen.notes(pen.words("tip"));
    } else {
      pen.commands("/tip share: " + tip);
    }
  }

  private static void thanked(Pen pen, double share) {
    if (pen.topic().outcome() != null && pen.chance(0.7)) {
      pen.after(0.2, 4).commands(pen.words("commandForOutcome"));
    } else if (pen.chance(share)) {
      pen.after(0.2, 10).callerSays(pen.words("thanks"));
      if (pen.chance(0.25)) {
        pen.callerSays(pen.words(pen.chance(0.1) ? "commandMisspelt" : "command"));
      }
    } else if (pen.chance(0.05)) {
      pen.after(0.2, 4).commands(pen.words("commandToCaller"));
    }
  }

  /** Confirmed by the caller, or closed after three days without a word. */
  private static void closed(Pen pen) {
    if (pen.chance(0.35)) {
      pen.after(0.5, 16).callerSays(pen.words("confirmed"), new Move(Phase.CLOSED));
    } else {
      pen.afterDays(3, 3).closesItself();
    }
  }
}
