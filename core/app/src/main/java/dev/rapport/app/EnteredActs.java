package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciations;
import dev.rapport.engine.command.EnteredAct;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.ActorId;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enters in their name what people can also say in a comment. */
final class EnteredActs {
  private final Session session;
  private final Appreciations appreciations;
  private final Instant now;

  EnteredActs(Session session, Instant now) {
    this.session = session;
    this.appreciations = Gratitude.of(session).appreciations();
    this.now = now;
  }

  /** What is known of a ticket, or of the two that are one. */
  TicketInsight insight(TicketKey ticket) {
    TicketHistory history =
        session
            .store()
            .tickets()
            .find(ticket)
            .orElseThrow(() -> TicketNames.unknown(ticket.toString()));
    return session
        .cases(now)
        .of(history)
        .orElseThrow(() -> new JobFailed(ticket + " was created after " + now));
  }

  /** The account that is called so: a login, or the host's id, or {@code host:login}. */
  ActorId account(TicketInsight insight, TicketKey ticket, String name) {
    int colon = name.indexOf(':');
    boolean named = colon > 0 && session.config().host(name.substring(0, colon)).isPresent();
    String host = named ? name.substring(0, colon) : ticket.host();
    return appreciations
        .account(insight, host, named ? name.substring(colon + 1) : name)
        .orElseThrow(
            () ->
                new JobFailed(
                    "no account of this name is known on "
                        + host
                        + ": use the login as the host writes it, or its id"
                        + "; see .github/TROUBLESHOOTING.md#unknown-person"));
  }

  /**
   * The confirmed thanks of this id, wherever they were given.
   *
   * @throws JobFailed where none stand
   */
  Appreciation standing(String id) {
    List<Appreciation> found = new ArrayList<>();
    session
        .cases(now)
        .forEach(
            insight ->
                appreciations.of(insight).stream()
                    .filter(one -> one.id().equals(id))
                    .filter(one -> one.state() == Appreciation.State.CONFIRMED)
                    .forEach(found::add));
    return found.stream()
        .findFirst()
        .orElseThrow(
            () ->
                new JobFailed(
                    "no thanks of this id stand: `rapport ticket KEY --json` tells the ids"
                        + "; see .github/TROUBLESHOOTING.md#refused-thanks"));
  }

  /**
   * Keeps what was entered.
   *
   * @param by in whose name
   * @return what was kept, as JSON
   */
  JsonObject enter(TicketInsight insight, TicketKey ticket, ActorId by, SlashCommand command) {
    EnteredAct act = EnteredAct.of(ticket, by, now, command);
    if (command.name().equals("thanks")) {
      Optional<String> objection = appreciations.objection(insight, act);
      objection.ifPresent(
          why -> {
            throw new JobFailed(why + "; see .github/TROUBLESHOOTING.md#refused-thanks");
          });
    }
    if (!session.store().enteredActs().add(act)) {
      throw TicketNames.unknown(ticket.toString());
    }
    JsonObject document = new JsonObject();
    document.addProperty("id", act.id());
    document.addProperty("ticket", ticket.toString());
    document.addProperty("from", by.toString());
    document.addProperty("at", act.at().toString());
    document.addProperty("enteredBy", "operator");
    return document;
  }

  /** A command ends with its line. */
  static String oneLine(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
  }
}
