package dev.rapport.app.serve;

import dev.rapport.model.ActorId;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks.
 *
 * @param role what they may do and see
 * @param name what they are called here, for the page and for the record of what admins did
 * @param accounts theirs on the hosts; empty where none is known
 */
public record Viewer(Role role, String name, Set<ActorId> accounts) {
  /** Whoever sits at the machine itself, where nobody else can reach the server. */
  public static final Viewer LOCAL = new Viewer(Role.ADMIN, "local", Set.of());

  private static final String ATTRIBUTE = "rapport.viewer";

  public Viewer {
    accounts = Set.copyOf(accounts);
  }

  /**
   * Who makes this request.
   *
   * @throws UnauthorizedResponse where nobody has said so before
   */
  public static Viewer of(Context request) {
    return Optional.<Viewer>ofNullable(request.attribute(ATTRIBUTE))
        .orElseThrow(UnauthorizedResponse::new);
  }

  /** Says for the rest of a request that it is theirs. */
  public void makes(Context request) {
    request.attribute(ATTRIBUTE, this);
  }

  /** Whether they decide what is written, and on the configuration. */
  public boolean mayAdminister() {
    return role == Role.ADMIN;
  }

  /** Whether they see all tickets. */
  public boolean seesTickets() {
    return role == Role.ADMIN || role == Role.IT;
  }

  /** Whether they see the tickets of their own {@link #accounts()} and no others. */
  public boolean seesOwnTicketsOnly() {
    return role == Role.REQUESTER;
  }

  /** Whether of reports they see those that were published and no others. */
  public boolean seesPublishedOnly() {
    return role == Role.PMO;
  }

  /** Whether they see reports. */
  public boolean seesReports() {
    return role != Role.REQUESTER;
  }
}
