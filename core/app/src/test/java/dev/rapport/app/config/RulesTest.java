package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.holder.HolderMaps;
import dev.rapport.engine.side.SideRules;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import dev.rapport.model.Side;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir Path folder;
  private Given given;

  @BeforeEach
  void inAnEmptyFolder() {
    given = new Given(folder);
  }

  @Test
  void withoutSidesAndHoldersTheBuiltInRulesStand() {
    RapportConfig config = given.config(Given.ONE_HOST);

    assertThat(config.sides()).isEqualTo(SideRules.UNCONFIGURED);
    assertThat(config.holders()).isEqualTo(HolderMaps.EMPTY);
  }

  @Test
  void sidesNamePeopleByGroupsUsersRolesDomainsAndPatterns() {
    SideRules sides = given.everyKey().sides();

    assertThat(sides.it().groups()).containsExactly("it-support");
    assertThat(sides.it().users()).containsExactly("ann");
    assertThat(sides.it().roles()).containsExactlyInAnyOrder("agents", "itil");
    assertThat(sides.vendor().emailDomains()).containsExactly("vendor.example");
    assertThat(sides.bots().nameMatches()).extracting(Pattern::pattern).containsExactly("^svc-");
    assertThat(sides.otherwise()).isEqualTo(Side.REQUESTER);
  }

  @Test
  void aPatternThatIsNoneIsAProblem() {
    assertThat(given.problems(Given.ONE_HOST + "sides: { bots: { name-matches: [\"*bot\"] } }\n"))
        .singleElement()
        .asString()
        .contains("sides.bots.name-matches[0]: needs a regular expression");
  }

  @Test
  void theHolderMapKeepsItsOrderAndWhatItLeavesOpen() {
    HolderMap map = given.everyKey().holders().asOf(NOW);

    assertThat(map.version()).isEqualTo(3);
    assertThat(map.lastWord()).isFalse();
    assertThat(map.rules())
        .containsExactly(
            new HolderRule(
                "holder-map",
                "snow",
                "incident",
                "On Hold",
                "Awaiting Caller",
                "network",
                true,
                Holder.REQUESTER));
  }

  @Test
  void aStatusMayBeGivenByItsNumber() {
    HolderMap map =
        given
            .config(
                Given.ONE_HOST
                    + "holders: { last-word: true, map: [{ status: -100, holder: unknown }] }\n")
            .holders()
            .asOf(NOW);

    assertThat(map.lastWord()).isTrue();
    assertThat(map.rules().get(0).status()).isEqualTo("-100");
    assertThat(map.rules().get(0).assigned()).isNull();
  }

  @Test
  void anEntryForAHostThatIsNotConfiguredIsAProblem() {
    assertThat(
            given.problems(Given.ONE_HOST + "holders: { map: [{ host: sno, holder: vendor }] }\n"))
        .singleElement()
        .asString()
        .contains("holders.map[0].host: no host of this name; did you mean \"snow\"? known: snow")
        .endsWith("#config-unknown-host");
  }

  @Test
  void aVersionOfTheMapBeginsWithItsDayInTheZoneOfTheDefaultCalendar() {
    HolderMaps maps =
        given
            .config(
                Given.ONE_HOST
                    + """
                    calendars: [{ name: default, zone: America/New_York, hours: { mon: ["09:00-17:00"] } }]
                    holders:
                      - { version: 1 }
                      - version: 4
                        valid-from: 2026-06-01
                        map: [{ status: Parked, holder: vendor }]
                    """)
            .holders();

    Instant midnight = Instant.parse("2026-06-01T04:00:00Z");
    assertThat(maps.asOf(midnight.minusSeconds(1))).isEqualTo(HolderMap.EMPTY);
    assertThat(maps.asOf(midnight).version()).isEqualTo(4);
    assertThat(maps.asOf(midnight).rules()).hasSize(1);
  }

  @Test
  void versionsOfTheMapThatAreOutOfOrderAreAProblem() {
    assertThat(given.problems(Given.ONE_HOST + "holders: [{ version: 1 }, { version: 2 }]\n"))
        .singleElement()
        .asString()
        .contains("holders: version 2 has to follow version 1")
        .endsWith("#holder-map");
    assertThat(
            given.problems(
                Given.ONE_HOST + "holders: [{ version: 1, valid-from: \"2026-02-30\" }]\n"))
        .singleElement()
        .asString()
        .contains("holders[0].valid-from: is no day of any year");
  }
}
