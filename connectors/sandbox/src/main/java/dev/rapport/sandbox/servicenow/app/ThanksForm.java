package dev.rapport.sandbox.servicenow.app;

/**
 * What a person fills in under <i>Thank somebody</i>.
 *
 * @param task the sys_id of the task
 * @param to the login of a person, or the name of a team
 * @param isTeam whether a team is thanked
 * @param outcome for what, such as {@code saved-time}
 * @param words in their words; "" for none
 * @param isPublic whether everybody on the task may read it
 */
public record ThanksForm(
    String task, String to, boolean isTeam, String outcome, String words, boolean isPublic) {

  /** Thanks to a team that everybody on the task may read. */
  public static ThanksForm toTeam(String task, String team, String outcome, String words) {
    return new ThanksForm(task, team, true, outcome, words, true);
  }

  /** Thanks to a person in a work note, as the form has it unless the giver ticks otherwise. */
  public static ThanksForm toPerson(String task, String login, String outcome, String words) {
    return new ThanksForm(task, login, false, outcome, words, false);
  }

  /** How a comment names whom it is about. */
  String mention() {
    return "@\"" + to.replace("\"", "") + "\"";
  }
}
