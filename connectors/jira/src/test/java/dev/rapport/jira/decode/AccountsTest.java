package dev.rapport.jira.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.SlashCommand;
import dev.rapport.model.TextFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountsTest {
  @Test
  void namesBecomeStableIdsInMentionsAndInsideCommands() {
    Accounts accounts = new Accounts("jira", Map.of("bob.name", "JIRAUSER2"));
    TextFacts said =
        new TextFacts(
            30,
            5,
            "en",
            true,
            true,
            true,
            Set.of("bob.name", "ann"),
            List.of(new SlashCommand("thanks", "@{bob.name} and @{ann}: bob.name knows")),
            Map.of("VPN", ""),
            List.of(7L));

    assertThat(accounts.withStableMentions(said))
        .isEqualTo(
            new TextFacts(
                30,
                5,
                "en",
                true,
                true,
                true,
                Set.of("JIRAUSER2", "ann"),
                List.of(new SlashCommand("thanks", "@{JIRAUSER2} and @{ann}: bob.name knows")),
                Map.of("VPN", ""),
                List.of(7L)));
  }
}
