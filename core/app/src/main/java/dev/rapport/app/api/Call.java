package dev.rapport.app.api;

import dev.rapport.app.ReportOrder;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.web.Board;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * One call.
 *
 * @param request as it came
 * @param viewer who calls
 * @param board what is known
 */
record Call(Context request, Viewer viewer, Board board) {
  private static final int MOST = 500;

  /** A parameter; empty where it is not given or blank. */
  Optional<String> asked(String name) {
    return Optional.ofNullable(request.queryParam(name)).filter(text -> !text.isBlank());
  }

  /**
   * A whole number, not negative.
   *
   * @throws Problem where it is none, or too large
   */
  int number(String name, int otherwise, int most) {
    String text = asked(name).orElse(String.valueOf(otherwise));
    int number = text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
    if (number < 0 || number > most) {
      throw new Problem(
          HttpStatus.BAD_REQUEST, "%s is a number from 0 to %d".formatted(name, most));
    }
    return number;
  }

  /** How many at once. */
  int limit() {
    return Math.max(1, number("limit", 50, MOST));
  }

  /** The report that is asked for. */
  ReportOrder order() {
    return ReportOrder.of(asked("period").orElse("all"), asked("by").orElse("group"))
        .checked(board.lens().session());
  }

  /** Goes on only for those who see tickets, or their own. */
  Call ofTickets() {
    if (!viewer.seesTickets() && !viewer.seesOwnTicketsOnly()) {
      throw Problem.missing();
    }
    return this;
  }

  /** Goes on only for those who see all tickets. */
  Call ofAllTickets() {
    if (!viewer.seesTickets()) {
      throw Problem.missing();
    }
    return this;
  }

  /** Goes on only for those who see reports. */
  Call ofReports() {
    if (!viewer.seesReports()) {
      throw Problem.missing();
    }
    return this;
  }

  /** Goes on only for those who decide what is written. */
  Call ofAdmins() {
    if (!viewer.mayAdminister()) {
      throw Problem.missing();
    }
    return this;
  }
}
