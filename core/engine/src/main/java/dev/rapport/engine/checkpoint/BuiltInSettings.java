package dev.rapport.engine.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * What an admin says of the built-in checkpoints.
 *
 * @param planned the work that is planned together: what the first four are for
 * @param security what touches security
 * @param securityGroup who is to be asked then; null where nobody has said
 * @param policies what is made for others: what {@code affected-heard} is for
 * @param affected the groups it touches; null where nobody has said
 * @param notice how long before it takes effect they are told
 * @param goalField a field in which the goal may stand instead of {@code /goal}; null for none
 * @param agreementField a field in which the other side may say yes instead of {@code /agree}; null
 *     for none
 * @param daysAhead how many days ahead a due date is told
 * @param silence the longest silence of who has the turn
 * @param byText whether texts may be read for question marks and unexplained short forms; without
 *     it, checkpoints that rest on these are for no ticket
 */
public record BuiltInSettings(
    Scope planned,
    Scope security,
    @Nullable Names securityGroup,
    Scope policies,
    @Nullable Names affected,
    Limit notice,
    @Nullable String goalField,
    @Nullable String agreementField,
    int daysAhead,
    Limit silence,
    boolean byText) {
  private static final int DAYS = 5;

  /**
   * Changes, projects and stories by the usual names of their types, and requests with approval.
   */
  public static final Scope PLANNED =
      Scope.any(
          Scope.types(Names.of("/^(change|change.request|normal.change|project|story|epic)$/")),
          Scope.WITH_APPROVAL);

  /** Where nothing is configured. */
  public static final BuiltInSettings USUAL =
      new BuiltInSettings(
          PLANNED,
          Scope.any(Scope.labels(Names.of("security")), Scope.types(Names.of("/^security\\b/"))),
          null,
          Scope.types(Names.of("/^(policy|change|change.request|normal.change)$/")),
          null,
          Limit.businessDays(DAYS),
          null,
          null,
          DAYS,
          Limit.businessDays(DAYS),
          true);
}
