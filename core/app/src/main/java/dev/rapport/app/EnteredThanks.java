package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.config.NearestName;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Outcomes;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.ActorId;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.Objects;

/** Thanks that are entered in somebody's name, on the command line or on a page. */
public final class EnteredThanks {
  private final Session session;
  private final EnteredActs acts;

  /** As the store knows people and tickets at this moment. */
  public EnteredThanks(Session session, Instant now) {
    this.session = session;
    this.acts = new EnteredActs(session, now);
  }

  /**
   * What somebody wants to say.
   *
   * @param from who gives thanks: a login, an account's id, or {@code host:login}
   * @param to who is thanked: a login, an account's id, or a team by its name
   * @param outcome for what: one of {@code appreciation.outcomes}
   * @param because in the giver's own words; "" for none
   * @param share whether the organisation may read these words among its wins
   */
  public record Wish(String from, String to, String outcome, String because, boolean share) {}

  /**
   * Keeps thanks.
   *
   * @return what was kept
   * @throws WrongUse where the outcome is not known
   * @throws JobFailed where the ticket or a person is not known, or the thanks could not count
   */
  public JsonObject give(TicketKey ticket, Wish wish) {
    TicketInsight insight = acts.insight(ticket);
    ActorId by = acts.account(insight, ticket, wish.from());
    String words =
        "@\"%s\" for %s%s: %s"
            .formatted(
                EnteredActs.oneLine(wish.to()).replaceAll("^@|[\"“”„]", ""),
                known(wish.outcome()),
                wish.share() ? " share" : "",
                EnteredActs.oneLine(wish.because()));
    return acts.enter(insight, ticket, by, new SlashCommand("thanks", words));
  }

  /**
   * Takes thanks back, wherever they are shown.
   *
   * @param standing thanks that were confirmed
   * @return what was kept of it
   */
  public JsonObject revoke(Appreciation standing) {
    TicketKey ticket = standing.ticket();
    return acts.enter(
        acts.insight(ticket),
        ticket,
        Objects.requireNonNull(standing.from().person()),
        new SlashCommand("thanks", "revoke " + standing.id()));
  }

  /**
   * The confirmed thanks of this id, wherever they were given; looks through all tickets.
   *
   * @throws JobFailed where none stand
   */
  Appreciation standing(String id) {
    return acts.standing(id);
  }

  private String known(String outcome) {
    Outcomes outcomes = session.config().outcomes();
    if (!outcomes.names().contains(outcome)) {
      throw new WrongUse(
          "--for: "
              + NearestName.hint(outcome, outcomes.names())
              + "known are "
              + String.join(", ", outcomes.names())
              + "; add your own under appreciation.outcomes");
    }
    return outcome;
  }
}
