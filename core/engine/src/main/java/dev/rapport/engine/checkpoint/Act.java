package dev.rapport.engine.checkpoint;

import dev.rapport.engine.timeline.Step;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Edited;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.TicketEvent.Rated;
import dev.rapport.model.TicketEvent.StatusChanged;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody can do that a rule can look for. */
public enum Act {
  /** Says something; an empty comment, or one like "ok", says nothing. */
  COMMENT("comments"),
  /** Asks something in a comment, or in the report itself; by its question mark. */
  QUESTION("asks"),
  /** States what success is: {@code /goal}. */
  GOAL("states the goal"),
  /** Says yes: {@code /agree}. */
  AGREE("agrees"),
  /** Names what else would do: {@code /option}. */
  OPTION("names an option"),
  /** Says how to avoid it next time: {@code /tip}. */
  TIP("says how to avoid it"),
  /** Changes one of the named fields. */
  EDIT("fills the field"),
  /** Moves it into one of the named statuses, or into any. */
  STATUS("moves it on"),
  /** Gives it to a person. */
  ASSIGNMENT("assigns it"),
  /** Approves. */
  APPROVAL("approves"),
  /** Refuses to approve. */
  REJECTION("declines"),
  /** Sets or moves the due date. */
  DUE_DATE("sets a due date"),
  /** Plans a release or a start. */
  PLAN("plans it"),
  /** Rates the work. */
  RATING("rates the work"),
  /** Rates the work in the lower half of what the host allows. */
  LOW_RATING("is not content");

  private final String words;

  Act(String words) {
    this.words = words;
  }

  /** As part of a sentence: "IT ...". */
  public String words() {
    return words;
  }

  /** The name in configuration: lower case with dashes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The act with this {@link #id()}.
   *
   * @throws IllegalArgumentException naming all of them, when there is none
   */
  public static Act of(String id) {
    return Arrays.stream(values())
        .filter(act -> act.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such act: "
                        + id
                        + "; one of "
                        + Arrays.stream(values()).map(Act::id).collect(Collectors.joining(", "))));
  }

  /** Whether it is only found by reading a text. */
  boolean isByText() {
    return this == QUESTION;
  }

  /** Whether it is something said in a comment. */
  boolean isSaid() {
    return this == COMMENT || isByText() || isCommand();
  }

  private boolean isCommand() {
    return this == GOAL || this == AGREE || this == OPTION || this == TIP;
  }

  /** Whether the step is such an act, whoever did it. */
  boolean isIn(Scene scene, Step step) {
    if (isSaid()) {
      return step.event() instanceof Commented comment
          ? isSaidIn(comment)
          : isAskedAtOnce(scene, step);
    }
    return switch (this) {
      case EDIT -> step.event() instanceof Edited;
      case STATUS -> step.event() instanceof StatusChanged;
      case ASSIGNMENT -> step.event() instanceof AssigneeChanged change && change.to() != null;
      case APPROVAL -> isApproval(step, Approval.GRANTED);
      case REJECTION -> isApproval(step, Approval.REJECTED);
      case DUE_DATE -> step.event() instanceof DueDateChanged change && change.to() != null;
      case PLAN -> Steps.isPlanned(step);
      case LOW_RATING -> step.event() instanceof Rated rated && 2 * rated.score() <= rated.best();
      default -> step.event() instanceof Rated;
    };
  }

  private boolean isSaidIn(Commented comment) {
    if (this == COMMENT) {
      return Steps.saysSomething(comment);
    }
    return this == QUESTION
        ? comment.facts().question()
        : comment.facts().commands().stream().anyMatch(this::isCommand);
  }

  private boolean isCommand(SlashCommand command) {
    return command.name().equals(id()) && (this == AGREE || !command.words().isBlank());
  }

  private boolean isAskedAtOnce(Scene scene, Step step) {
    return this == QUESTION
        && step.event() instanceof Created
        && scene
            .described(Part.REPORT)
            .map(Described::facts)
            .filter(facts -> facts.question())
            .isPresent();
  }

  private static boolean isApproval(Step step, Approval state) {
    return step.event() instanceof ApprovalChanged change && change.state() == state;
  }
}
