package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wrong file gives its line, its key and what to do; the secret in it never comes out. */
class ConfigProblemsTest {
  private static final String PAGE = "; see .github/TROUBLESHOOTING.md#";

  @TempDir Path folder;
  private Given given;

  @BeforeEach
  void inAnEmptyFolder() {
    given = new Given(folder);
  }

  @Test
  void anUnknownKeyNamesTheNearestKnownOne() {
    assertThat(given.problems(Given.ONE_HOST + "privcy: { k: 5 }\n"))
        .containsExactly(
            "rapport.yaml:6: privcy: is not a key of this place; did you mean \"privacy\"? known"
                + " here: hosts, store, sides, holders, calendars, calendar-of, waits, links,"
                + " checkpoints, appreciation, glossary, privacy, report, serve"
                + PAGE
                + "config-unknown-key");
  }

  @Test
  void anUnknownKeyThatIsLikeNoOtherListsTheKnownOnes() {
    assertThat(given.problems(Given.ONE_HOST.replace("type: basic", "qqq: basic")))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("hosts[0].auth.qqq: is not a key of this place; known here: type,"));
  }

  @Test
  void aLiteralSecretIsRefusedAndNotRepeated() {
    assertThat(given.problems(Given.ONE_HOST.replace("${env:SNOW_PASSWORD}", "hunter2")))
        .singleElement()
        .asString()
        .startsWith("rapport.yaml:5: hosts[0].auth.secret: a secret never stands in this file;")
        .endsWith(PAGE + "config-literal-secret")
        .doesNotContain("hunter2");
  }

  @Test
  void aMissingVariableIsNamed() {
    assertThat(given.problems(Given.ONE_HOST.replace("SNOW_PASSWORD", "NOWHERE")))
        .containsExactly(
            "rapport.yaml:5: hosts[0].auth.secret: the environment variable NOWHERE is not set;"
                + " set it for this command"
                + PAGE
                + "config-missing-secret");
    assertThat(given.problems(Given.ONE_HOST.replace("SNOW_PASSWORD", "EMPTY"))).hasSize(1);
  }

  @Test
  void aSecretFileThatIsNotThereIsNamed() {
    assertThat(given.problems(Given.ONE_HOST.replace("env:SNOW_PASSWORD", "file:nowhere")))
        .singleElement()
        .asString()
        .contains("the file nowhere is not there, not readable or empty");
  }

  @Test
  void addressesThatCannotBeRightAreRefused() {
    for (String url :
        List.of("http://example.com", "ftp://localhost", "example", "https://", "ht tp://x")) {
      assertThat(given.problems(Given.ONE_HOST.replace("https://example.service-now.com", url)))
          .as(url)
          .singleElement()
          .asString()
          .startsWith("rapport.yaml:4: hosts[0].url: ")
          .endsWith(PAGE + "config-url");
    }
  }

  @Test
  void aPasswordInAnAddressIsRefusedAndNotRepeated() {
    assertThat(given.problems(Given.ONE_HOST.replace("https://", "https://me:hunter2@")))
        .singleElement()
        .asString()
        .contains("holds a user or password")
        .doesNotContain("hunter2");
  }

  @Test
  void anAddressWithAQueryIsRefused() {
    assertThat(given.problems(Given.ONE_HOST.replace("now.com", "now.com/?a=b")))
        .singleElement()
        .asString()
        .contains("has something after ? or #");
  }

  @Test
  void twoHostsOfOneNameAreRefused() {
    String again = Given.ONE_HOST.substring(Given.ONE_HOST.indexOf('\n') + 1);

    assertThat(given.problems(Given.ONE_HOST + again))
        .singleElement()
        .asString()
        .startsWith(
            "rapport.yaml:6: hosts[1].name: \"snow\" is the name of the host in line 2 too");
  }

  @Test
  void anUnknownTypeListsTheKnownOnes() {
    assertThat(given.problems(Given.ONE_HOST.replace("servicenow\n", "service-now\n")))
        .containsExactly(
            "rapport.yaml:3: hosts[0].type: no connector of this name; did you mean"
                + " \"servicenow\"? known: jira-cloud, servicenow"
                + PAGE
                + "config-unknown-type");
  }

  @Test
  void whatAConnectorNeedsIsAskedFor() {
    assertThat(given.problems(Given.ONE_HOST.replace("servicenow\n", "jira-cloud\n")))
        .singleElement()
        .asString()
        .contains("hosts[0].scope.jql: is missing; it is which issues are read");
  }

  @Test
  void basicAuthenticationNeedsAUser() {
    assertThat(given.problems(Given.ONE_HOST.replace("user: rapport, ", "")))
        .singleElement()
        .asString()
        .contains("hosts[0].auth.user: is missing");
  }

  @Test
  void allProblemsAreSaidAtOnceFromTopToBottom() {
    assertThat(
            given.problems(
                """
                hosts:
                  - name: Snow!
                    type: servicenow
                    auth: { type: basics, secret: open }
                privacy: { k: 0 }
                store: nowhere
                """))
        .extracting(line -> line.substring(0, line.indexOf(": ", 15)))
        .containsExactly(
            "rapport.yaml:2: hosts[0].name",
            "rapport.yaml:2: hosts[0].url",
            "rapport.yaml:4: hosts[0].auth.secret",
            "rapport.yaml:4: hosts[0].auth.type",
            "rapport.yaml:5: privacy.k",
            "rapport.yaml:6: store");
  }

  @Test
  void aKeyTwiceIsRefused() {
    assertThat(given.problems(Given.ONE_HOST + "privacy: { k: 5 }\nprivacy: { k: 6 }\n"))
        .singleElement()
        .asString()
        .startsWith("rapport.yaml:7: privacy: stands here twice");
  }

  @Test
  void anEmptyFileMissesItsHosts() {
    assertThat(given.problems("# nothing\n"))
        .containsExactly(
            "rapport.yaml:1: hosts: is missing; add it here" + PAGE + "config-missing-key");
  }

  @Test
  void aFileThatIsNoMappingIsRefused() {
    assertThat(given.problems("- a\n")).singleElement().asString().contains("has to be a mapping");
    assertThat(given.problems("? [a]\n: b\n")).singleElement().asString().contains("a plain word");
  }

  @Test
  void brokenYamlNamesTheLineButDoesNotQuoteIt() {
    assertThat(given.problems(Given.ONE_HOST + "store: { url: 'hunter2\n"))
        .singleElement()
        .asString()
        .startsWith("rapport.yaml:7: is not YAML: ")
        .doesNotContain("hunter2");
  }

  @Test
  void aHugeNumberIsJustAWrongValue() {
    assertThat(given.problems(Given.ONE_HOST + "privacy: { k: 1e999999999 }\n"))
        .singleElement()
        .asString()
        .contains("privacy.k: needs a whole number of at least 1");
  }

  @Test
  void aThousandBracketsAreBounded() {
    assertThat(given.problems("a: " + "[".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("is nested deeper than 20 levels")
        .endsWith(PAGE + "config-too-complex");
  }

  @Test
  void aliasesThatMultiplyAreBounded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [%s*a%d]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
    }

    assertThat(given.problems(bomb.toString()))
        .singleElement()
        .asString()
        .contains("stands for too many values");
  }

  @Test
  void anAliasOfItselfIsBounded() {
    assertThat(given.problems("a: &a [*a]\n")).singleElement().asString().contains("too many");
  }

  @Test
  void aFileOfMoreThanAMegabyteIsRefused() {
    assertThat(given.problems("#".repeat(1_100_000)))
        .singleElement()
        .asString()
        .contains("is larger than 1 MB");
  }

  @Test
  void aFileThatIsNotTextIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("rapport.yaml"), "ü".getBytes(StandardCharsets.UTF_16));

    assertThat(problemOf(file)).contains("is not UTF-8 text");
  }

  @Test
  void aFileThatIsNotThereSaysHowToWriteOne() {
    assertThat(problemOf(folder.resolve("nowhere.yaml")))
        .contains("rapport init")
        .endsWith(PAGE + "config-file");
    assertThat(problemOf(folder)).contains("cannot be read");
  }

  private String problemOf(Path file) {
    try {
      given.reader().read(file);
      return "";
    } catch (ConfigException e) {
      return e.getMessage();
    }
  }
}
