package dev.rapport.engine.checkpoint;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.AccountRule;
import dev.rapport.engine.side.Directory;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.model.History;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TextFacts;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's life told in short sentences, one hour apart: {@code it says, work starts}. People are
 * it, it2, caller, sec (of IT, in the group Security), aff (of the caller's side, in the group
 * Payroll), bot, rapport (our own writes) and somebody (whom the host does not name).
 */
final class Story {
  private static final Named DESK = new Named("g1", "Desk");
  private static final Status NEW = status("New");

  private static final Map<ActorId, Actor> ACCOUNTS =
      Map.of(
          id("it"), actor("it", Actor.Kind.PERSON, "Desk"),
          id("it2"), actor("it2", Actor.Kind.PERSON, "Desk"),
          id("sec"), actor("sec", Actor.Kind.PERSON, "Security"),
          id("aff"), actor("aff", Actor.Kind.PERSON, "Payroll"),
          id("caller"), actor("caller", Actor.Kind.PERSON, "Sales"),
          id("bot"), actor("bot", Actor.Kind.SOFTWARE, "Desk"));

  private static final SideRules RULES =
      new SideRules(
          AccountRule.ofUsers("it", "it2", "sec", "ghost"),
          AccountRule.NOBODY,
          AccountRule.NOBODY,
          Side.REQUESTER);

  private final String type;
  private final Set<String> labels;
  private final List<TicketEvent> events = new ArrayList<>();
  private Instant now = Life.BIRTH;
  private Status status = NEW;
  private @Nullable Instant due;
  private @Nullable Instant start;

  private Story(String type, Set<String> labels) {
    this.type = type;
    this.labels = labels;
    events.add(new TicketEvent.Created(stamp("caller"), NEW, DESK, null, null, null));
  }

  /** A change request to which all this happens, sentence by sentence. */
  static Story change(String sentences) {
    return new Story("change_request", Set.of("security")).then(sentences);
  }

  /** The same for an incident. */
  static Story incident(String sentences) {
    return new Story("incident", Set.of()).then(sentences);
  }

  /** The verdict of one built-in checkpoint, by the usual settings with both groups configured. */
  Verdict on(String checkpoint) {
    return on(checkpoint, settings());
  }

  Verdict on(String checkpoint, BuiltInSettings settings) {
    return new BuiltIn(settings)
        .all().stream()
            .filter(rule -> rule.id().equals(checkpoint))
            .map(this::on)
            .findFirst()
            .orElseThrow();
  }

  Verdict on(Checkpoint rule) {
    return new Checkpoints(List.of(rule), grounds(), insight -> List.of()).on(insight()).get(0);
  }

  static BuiltInSettings settings() {
    BuiltInSettings usual = BuiltInSettings.USUAL;
    return new BuiltInSettings(
        usual.planned(),
        usual.security(),
        Names.of("Security"),
        usual.policies(),
        Names.of("Payroll"),
        usual.notice(),
        "Goal",
        "Goal agreed",
        usual.daysAhead(),
        usual.silence(),
        true);
  }

  static Grounds grounds() {
    return new Grounds(
        Directory.of(ACCOUNTS), HolderCalendars.AROUND_THE_CLOCK, term -> term.equals("VPN"));
  }

  TicketInsight insight() {
    Insights insights =
        new Insights(
            House.policy(HolderMap.EMPTY),
            new Sides(RULES, Directory.of(ACCOUNTS)),
            HolderCalendars.AROUND_THE_CLOCK);
    return insights.of(history(), now).orElseThrow();
  }

  TicketHistory history() {
    TicketKey key = new TicketKey("snow", "CHG1");
    Ticket ticket =
        new Ticket(key, "1", type, Life.BIRTH, Set.of(id("caller")), Map.of(), labels, false);
    return new TicketHistory(
        ticket, events, new History("sys_audit", History.Completeness.COMPLETE));
  }

  /** The same story without the event that this sentence told, as where it was deleted. */
  Story without(int sentence) {
    events.remove(sentence);
    return this;
  }

  private Story then(String sentences) {
    for (String sentence :
        sentences.isBlank() ? List.<String>of() : List.of(sentences.split(", "))) {
      String[] words = sentence.strip().split(" ", 3);
      if (words[0].equals("pause")) {
        now = now.plus(Duration.ofDays(Long.parseLong(words[1])));
      } else {
        now = now.plus(Duration.ofHours(1));
        events.add(event(words[0], words[1], words.length < 3 ? "" : words[2]));
      }
    }
    return this;
  }

  private TicketEvent event(String who, String verb, String what) {
    Stamp stamp = stamp(who);
    return switch (verb) {
      case "says" -> said(stamp, words(6));
      case "nods" -> said(stamp, bare());
      case "mumbles" -> said(stamp, TextFacts.EMPTY);
      case "asks" -> said(stamp, question());
      case "asks-inside" -> new TicketEvent.Commented(stamp, Visibility.INTERNAL, question());
      case "notes" -> new TicketEvent.Commented(stamp, Visibility.INTERNAL, words(6));
      case "goal", "agree", "option" -> said(stamp, command(verb, what));
      case "starts" -> moved(stamp, "Implement");
      case "resolves" -> moved(stamp, "Resolved");
      case "closes" -> moved(stamp, "Closed");
      case "reopens" -> moved(stamp, "Active");
      case "asked-back" -> moved(stamp, "Awaiting User Info");
      case "edits" -> new TicketEvent.Edited(stamp, Set.of(what));
      case "due" -> due(stamp, what);
      case "plans" -> plan(stamp, what);
      case "approves" -> approval(stamp, TicketEvent.Approval.GRANTED);
      case "rejects" -> approval(stamp, TicketEvent.Approval.REJECTED);
      case "asks-approval" -> approval(stamp, TicketEvent.Approval.REQUESTED);
      case "rates" -> new TicketEvent.Rated(stamp, Integer.parseInt(what), 5);
      case "noted" -> note(stamp, what);
      case "reported" -> new TicketEvent.Described(stamp, TicketEvent.Part.REPORT, question());
      default -> throw new IllegalArgumentException(verb);
    };
  }

  private TicketEvent moved(Stamp stamp, String to) {
    TicketEvent event = new TicketEvent.StatusChanged(stamp, status, status(to));
    status = status(to);
    return event;
  }

  private TicketEvent due(Stamp stamp, String days) {
    Instant from = due;
    due = days.isEmpty() ? null : now.plus(Duration.ofDays(Long.parseLong(days)));
    return new TicketEvent.DueDateChanged(stamp, from, due);
  }

  private TicketEvent plan(Stamp stamp, String days) {
    Instant from = start;
    start = now.plus(Duration.ofDays(Long.parseLong(days)));
    return new TicketEvent.PlanChanged(
        stamp, TicketEvent.Plan.START, from == null ? null : from.toString(), start.toString());
  }

  private static TicketEvent approval(Stamp stamp, TicketEvent.Approval state) {
    return new TicketEvent.ApprovalChanged(stamp, "a1", state, null);
  }

  private static TicketEvent note(Stamp stamp, String terms) {
    Map<String, String> used = new TreeMap<>();
    for (String term : terms.isEmpty() ? new String[0] : terms.split(" ")) {
      used.put(term, "");
    }
    TextFacts facts =
        new TextFacts(
            60,
            terms.equals("-") ? 1 : 9,
            "en",
            false,
            false,
            false,
            Set.of(),
            List.of(),
            terms.equals("-") ? Map.of() : used,
            List.of());
    return new TicketEvent.Described(stamp, TicketEvent.Part.RESOLUTION, facts);
  }

  private static TicketEvent said(Stamp stamp, TextFacts facts) {
    return new TicketEvent.Commented(stamp, Visibility.PUBLIC, facts);
  }

  private static TextFacts words(int words) {
    return new TextFacts(words * 6, words, "en", false, false, Set.of());
  }

  private static TextFacts question() {
    return new TextFacts(30, 5, "en", true, false, Set.of());
  }

  private static TextFacts bare() {
    return new TextFacts(2, 1, null, false, false, true, Set.of(), List.of(), Map.of(), List.of());
  }

  private static TextFacts command(String name, String words) {
    return new TextFacts(
        20,
        3,
        "en",
        false,
        false,
        false,
        Set.of(),
        List.of(new SlashCommand(name, words)),
        Map.of(),
        List.of());
  }

  private Stamp stamp(String who) {
    ActorId actor = who.equals("somebody") ? null : id(who);
    return new Stamp("e" + events.size(), now, events.size(), actor, who.equals("rapport"));
  }

  private static Status status(String name) {
    return new Status(
        name, name, name.equals("Closed") ? Status.Category.DONE : Status.Category.INDETERMINATE);
  }

  private static ActorId id(String login) {
    return new ActorId("snow", login);
  }

  private static Actor actor(String login, Actor.Kind kind, String group) {
    return new Actor(id(login), login, kind, Set.of(group), Set.of(), null);
  }
}
