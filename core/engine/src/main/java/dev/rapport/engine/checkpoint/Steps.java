package dev.rapport.engine.checkpoint;

import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Holder;
import dev.rapport.model.Side;
import dev.rapport.model.Status.Category;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What single steps are, as rules see them. */
final class Steps {
  /** Words that name work in progress, also where every status of a host has the same category. */
  private static final Pattern WORK =
      Pattern.compile("\\b(progress|implement(ing|ation)?|active|doing|development|started)\\b");

  /** Words of statuses that come before the work, whatever the host's category says. */
  private static final Pattern NOT_YET =
      Pattern.compile(
          "\\b(wait(ing)?|awaiting|pending|approval|authori[sz]e|assess|triage|scheduled|planning"
              + "|selected|backlog)\\b");

  private static final Set<String> KINDS_WITHOUT_STATES = Set.of("task-active");

  private Steps() {}

  static boolean isGrant(Step step) {
    return step.event() instanceof ApprovalChanged change && change.state() == Approval.GRANTED;
  }

  /** Whether it is a move into a status in which work is in progress. */
  static boolean isStart(Step step) {
    if (!(step.event() instanceof StatusChanged change)) {
      return false;
    }
    String name = change.to().name().toLowerCase(Locale.ROOT);
    Holder holder = step.now().holder();
    boolean itHasIt = holder == Holder.IT_ACTIVE || holder == Holder.IT_QUEUE;
    boolean byName = (itHasIt || holder == Holder.UNKNOWN) && WORK.matcher(name).find();
    boolean byCategory =
        itHasIt
            && change.to().category() == Category.INDETERMINATE
            && !KINDS_WITHOUT_STATES.contains(step.now().rule());
    return (byName || byCategory) && !NOT_YET.matcher(name).find();
  }

  /** Whether a due date was set by IT, or moved by anybody. */
  static boolean isDatePromised(Step step) {
    return step.event() instanceof DueDateChanged change
        && change.to() != null
        && (change.from() != null || step.side() == Side.IT);
  }

  static boolean isPlanned(Step step) {
    return step.event() instanceof PlanChanged change && change.to() != null;
  }

  /** Whether a comment says something, in words or to Rapport. */
  static boolean saysSomething(Commented comment) {
    TextFacts facts = comment.facts();
    return (facts.words() > 0 && !facts.bare()) || !facts.commands().isEmpty();
  }
}
