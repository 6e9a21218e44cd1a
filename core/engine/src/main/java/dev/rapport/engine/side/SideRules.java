package dev.rapport.engine.side;

import dev.rapport.model.Side;

/**
 * The configuration's {@code sides}.
 *
 * @param it who is IT
 * @param vendor who is a third party
 * @param bots who is nobody, besides the accounts that the host itself calls software
 * @param otherwise the side of a person whom no rule names, as far as anybody is listed as IT
 */
public record SideRules(AccountRule it, AccountRule vendor, AccountRule bots, Side otherwise) {
  /** No configuration: requesters are requesters and every other person is IT. */
  public static final SideRules UNCONFIGURED =
      new SideRules(AccountRule.NOBODY, AccountRule.NOBODY, AccountRule.NOBODY, Side.REQUESTER);

  /** The side of a person whom no rule names; IT where nobody at all is listed as IT. */
  Side otherPerson() {
    return it.isEmpty() ? Side.IT : otherwise;
  }
}
