package dev.rapport.jira.decode;

import dev.rapport.connector.TextReader;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.model.ActorId;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TextFacts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose account an id is. One person is one {@link ActorId}, by whatever name a field, a history or
 * a mention calls them.
 *
 * @param host the configured host's name
 * @param idsByName Data Center: the key for each name that was seen; on Cloud empty
 */
public record Accounts(String host, Map<String, String> idsByName) {
  public Accounts {
    idsByName = Map.copyOf(idsByName);
  }

  /** The account of a user; null where the user is absent, erased or lost. */
  public @Nullable ActorId of(@Nullable JiraUser user) {
    return user == null ? null : of(user.stableId());
  }

  /** The account behind an id or name of a history; null where it is empty. */
  public @Nullable ActorId of(@Nullable String idOrName) {
    return idOrName == null || idOrName.isBlank() ? null : new ActorId(host, stable(idOrName));
  }

  /** The same facts, with mentions by stable id, inside commands too. */
  public TextFacts withStableMentions(TextFacts facts) {
    return new TextFacts(
        facts.characters(),
        facts.words(),
        facts.language(),
        facts.question(),
        facts.thanks(),
        facts.bare(),
        facts.mentions().stream().map(this::stable).collect(Collectors.toSet()),
        facts.commands().stream().map(command -> stable(command, facts.mentions())).toList(),
        facts.terms(),
        facts.sketch());
  }

  private SlashCommand stable(SlashCommand command, Set<String> mentions) {
    String words = command.words();
    for (String mention : mentions) {
      words = words.replace(TextReader.mention(mention), TextReader.mention(stable(mention)));
    }
    return new SlashCommand(command.name(), words);
  }

  private String stable(String idOrName) {
    return idsByName.getOrDefault(idOrName, idOrName);
  }
}
