package dev.rapport.engine.store;

import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Edited;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.HoldReasonChanged;
import dev.rapport.model.TicketEvent.Linked;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.TicketEvent.Plan;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.model.TicketEvent.PriorityChanged;
import dev.rapport.model.TicketEvent.Rated;
import dev.rapport.model.TicketEvent.ResolutionChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketEvent.Unlinked;
import dev.rapport.model.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How each kind of event is written and read: the one place to add to when a kind is added. What is
 * once written stays readable: new parts are optional, names never change.
 */
final class EventCodec {
  /** The kind of every ticket's first event. */
  static final String BIRTH = "created";

  /** The kinds that say to what a ticket refers; the index over them names them too. */
  static final String LINKED = "linked";

  static final String UNLINKED = "unlinked";

  private static final List<Kind<?>> KINDS =
      List.of(
          new Kind<>(
              BIRTH,
              Created.class,
              (event, body) ->
                  body.put("status", event.status())
                      .put("group", event.group())
                      .put("assignee", event.assignee())
                      .put("hold", event.holdReason())
                      .put("priority", event.priority()),
              (stamp, body) ->
                  new Created(
                      stamp,
                      body.status("status"),
                      body.named("group"),
                      body.account("assignee"),
                      body.text("hold"),
                      body.text("priority"))),
          new Kind<>(
              "status",
              StatusChanged.class,
              (event, body) -> body.put("from", event.from()).put("to", event.to()),
              (stamp, body) -> new StatusChanged(stamp, body.status("from"), body.status("to"))),
          new Kind<>(
              "group",
              GroupChanged.class,
              (event, body) -> body.put("from", event.from()).put("to", event.to()),
              (stamp, body) -> new GroupChanged(stamp, body.named("from"), body.named("to"))),
          new Kind<>(
              "assignee",
              AssigneeChanged.class,
              (event, body) -> body.put("from", event.from()).put("to", event.to()),
              (stamp, body) ->
                  new AssigneeChanged(stamp, body.account("from"), body.account("to"))),
          change(
              "hold",
              HoldReasonChanged.class,
              HoldReasonChanged::from,
              HoldReasonChanged::to,
              HoldReasonChanged::new),
          change(
              "priority",
              PriorityChanged.class,
              PriorityChanged::from,
              PriorityChanged::to,
              PriorityChanged::new),
          change(
              "resolution",
              ResolutionChanged.class,
              ResolutionChanged::from,
              ResolutionChanged::to,
              ResolutionChanged::new),
          new Kind<>(
              "comment",
              Commented.class,
              (event, body) -> {
                body.put("internal", event.visibility() == Visibility.INTERNAL);
                FactsBody.write(event.facts(), body);
              },
              (stamp, body) ->
                  new Commented(
                      stamp,
                      body.flag("internal") ? Visibility.INTERNAL : Visibility.PUBLIC,
                      FactsBody.read(body))),
          new Kind<>(
              "edit",
              Edited.class,
              (event, body) -> body.put("fields", event.fields()),
              (stamp, body) -> new Edited(stamp, body.texts("fields"))),
          new Kind<>(
              "due",
              DueDateChanged.class,
              (event, body) -> body.put("from", event.from()).put("to", event.to()),
              (stamp, body) -> new DueDateChanged(stamp, body.instant("from"), body.instant("to"))),
          new Kind<>(
              "plan",
              PlanChanged.class,
              (event, body) ->
                  body.put("plan", event.plan()).put("from", event.from()).put("to", event.to()),
              (stamp, body) ->
                  new PlanChanged(
                      stamp, body.one(Plan.class, "plan"), body.text("from"), body.text("to"))),
          new Kind<>(
              "approval",
              ApprovalChanged.class,
              (event, body) ->
                  body.put("approval", event.approval())
                      .put("state", event.state())
                      .put("group", event.group()),
              (stamp, body) ->
                  new ApprovalChanged(
                      stamp,
                      body.required("approval"),
                      body.one(Approval.class, "state"),
                      body.named("group"))),
          new Kind<>(
              "rating",
              Rated.class,
              (event, body) -> body.put("score", event.score()).put("best", event.best()),
              (stamp, body) -> new Rated(stamp, body.number("score"), body.number("best"))),
          new Kind<>(
              "text",
              Described.class,
              (event, body) -> FactsBody.write(event.facts(), body.put("part", event.part())),
              (stamp, body) ->
                  new Described(stamp, body.one(Part.class, "part"), FactsBody.read(body))),
          new Kind<>(
              "clock",
              ClockMeasured.class,
              (event, body) ->
                  body.put("name", event.name())
                      .put("goal", event.goal())
                      .put("elapsed", event.elapsed().toString())
                      .put("running", event.running())
                      .put("breached", event.breached()),
              (stamp, body) ->
                  new ClockMeasured(
                      stamp,
                      body.required("name"),
                      body.one(Goal.class, "goal"),
                      Duration.parse(body.required("elapsed")),
                      body.flag("running"),
                      body.flag("breached"))),
          link(LINKED, Linked.class, Linked::via, Linked::target, Linked::new),
          link(UNLINKED, Unlinked.class, Unlinked::via, Unlinked::target, Unlinked::new));

  private static final Map<String, Kind<?>> BY_NAME =
      KINDS.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
  private static final Map<Class<?>, Kind<?>> BY_TYPE =
      KINDS.stream().collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

  private EventCodec() {}

  static EventRow encode(TicketEvent event) {
    Kind<?> kind = BY_TYPE.get(event.getClass());
    if (kind == null) {
      throw new IllegalArgumentException("no way to store a " + event.getClass().getSimpleName());
    }
    return EventRow.of(event.stamp(), kind.name(), kind.body(event));
  }

  static TicketEvent decode(EventRow row) {
    Kind<?> kind = BY_NAME.get(row.kind());
    if (kind == null) {
      throw new IllegalArgumentException("an event of unknown kind " + row.kind());
    }
    return kind.read().apply(row.stamp(), EventBody.parse(row.body()));
  }

  private record Kind<E extends TicketEvent>(
      String name,
      Class<E> type,
      BiConsumer<E, EventBody> write,
      BiFunction<Stamp, EventBody, E> read) {
    String body(TicketEvent event) {
      EventBody body = EventBody.empty();
      write.accept(type.cast(event), body);
      return body.toString();
    }
  }

  /** Makes a change of a plain text value. */
  private interface Change<E> {
    E of(Stamp stamp, @Nullable String from, @Nullable String to);
  }

  /** Reads a plain text value that may be empty. */
  private interface Value<E> {
    @Nullable String of(E event);
  }

  private static <E extends TicketEvent> Kind<E> change(
      String name, Class<E> type, Value<E> from, Value<E> to, Change<E> make) {
    return new Kind<>(
        name,
        type,
        (event, body) -> body.put("from", from.of(event)).put("to", to.of(event)),
        (stamp, body) -> make.of(stamp, body.text("from"), body.text("to")));
  }

  /** Makes a reference, or takes one away. */
  private interface Link<E> {
    E of(Stamp stamp, LinkOrigin via, String target);
  }

  private static <E extends TicketEvent> Kind<E> link(
      String name,
      Class<E> type,
      Function<E, LinkOrigin> via,
      Function<E, String> target,
      Link<E> make) {
    return new Kind<>(
        name,
        type,
        (event, body) -> body.put("via", via.apply(event).id()).put("target", target.apply(event)),
        (stamp, body) ->
            make.of(stamp, LinkOrigin.of(body.required("via")), body.required("target")));
  }
}
