package dev.rapport.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ask the Change Advisory Board (CAB) first | CAB | Change Advisory Board",
        "Ask the CAB (Change Advisory Board) first | CAB | Change Advisory Board",
        "it inhibits ribonuclease P (RNase P) in bacteria | RNase P | ribonuclease P",
        "heat shock transcription factor (HSF) | HSF | heat shock transcription factor",
        "the hepatitis B surface antigen [HBsAg] | HBsAg | hepatitis B surface antigen",
        "all virtual private networks (VPNs) are down | VPN | virtual private networks",
        "our VPNs (virtual private networks) are down | VPN | virtual private networks",
        "the configuration management database (CMDB; new) | CMDB | configuration management database",
        "eine Zwei-Faktor-Authentifizierung (2FA) | none |",
        "Das Identitäts- und Rechtemanagement (IRM) ist neu | IRM | Identitäts- und Rechtemanagement",
        "die Stücklistenauflösung (SLA) | SLA | Stücklistenauflösung",
        "Recovery time objective. (RTO) | RTO |",
      })
  void explained(String text, String term, String meaning) {
    Map<String, String> found = AcronymFinder.in(text);

    if ("none".equals(term)) {
      assertThat(found.values()).allMatch(String::isEmpty);
    } else {
      assertThat(found).containsEntry(term, meaning == null ? "" : meaning);
    }
  }

  @Test
  void aLongFormHasAtMostTwiceAsManyWordsAsTheShortFormHasLetters() {
    assertThat(AcronymFinder.in("Ask any one of us about the board (AB)"))
        .containsEntry("AB", "about the board");
    assertThat(AcronymFinder.in("Ask all who sit there in that very board (AB)"))
        .containsEntry("AB", "");
  }

  @Test
  void bracketsThatAddSomethingElseExplainNothing() {
    assertThat(AcronymFinder.in("Please restart it (ASAP), then the router (see above)")).isEmpty();
    assertThat(AcronymFinder.in("the SAP system (production)"))
        .containsExactly(Map.entry("SAP", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "The CAB meets on Monday, CAB",
    "Die VPN-Verbindung bricht ab, VPN",
    "It speaks TCP/IP here, TCP",
    "two NDAs are missing, NDA",
    "an IPv6 address, IPv6",
    "the R&D people, R&D",
  })
  void usedWithoutAnExplanation(String text, String term) {
    assertThat(AcronymFinder.in(text)).containsEntry(term, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PLEASE HELP ME NOW",
        "NOTHING WORKS SINCE THIS MORNING and nobody answers",
        "this is VERY urgent and must NOT wait",
        "the Server is down, the SERVER is down again and the server stays down",
        "see INC0010042 and OPS-123, like CHG12345",
        "host SRV-DB01, de-fra-SRV01.example.com, DE-FRA and FRA-PROD stopped",
        "it says ORA-00942, KB5001330, 0x80070005 and F5 263",
        "constant ERROR_FILE_NOT_FOUND in C:\\TEMP\\A.LOG and /ETC/HOSTS",
        "mail to OPS@EXAMPLE.COM or look at HTTPS://EXAMPLE.COM",
        "PowerShell, GitHub and McDonald",
        "part II of chapter IV",
        "$PATH and %TEMP% and #TAG",
        "room B12, version V2",
        "",
      })
  void whatOnlyLooksLikeOne(String text) {
    assertThat(AcronymFinder.in(text)).isEmpty();
  }

  @Test
  void aWordInCapitalsAtTheBeginningIsRead() {
    assertThat(AcronymFinder.in("I told the PMO")).containsOnlyKeys("PMO");
  }

  @Test
  void aPastedLogDoesNoHarm() {
    StringBuilder log = new StringBuilder();
    for (char a = 'A'; a <= 'Z'; a++) {
      for (char b = 'A'; b <= 'Z'; b++) {
        log.append("the Q").append(a).append(b).append(" was here\n");
      }
    }

    assertThat(AcronymFinder.in(log.toString())).hasSizeLessThanOrEqualTo(80);
  }
}
