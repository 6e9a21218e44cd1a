package dev.rapport.engine.language;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.text.PlainTextReader;
import dev.rapport.model.Side;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.Visibility;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final Glossary OWN =
      new Glossary(
          List.of(
              new GlossaryEntry("ROT", "Reise-Online-Tool: where trips are booked", "travel", null),
              new GlossaryEntry("QBR", "the quarterly look at a supplier", null, Side.REQUESTER),
              new GlossaryEntry("VPN", "our tunnel, called SecureGate", "network", Side.IT)));

  private final Life life = Life.begins("New");

  @Test
  void aTermOfItIsExplainedToTheRequester() {
    life.by(AGENT).says(1, text("The CAB has to agree"));

    assertThat(terms())
        .containsExactly(
            new Term(
                "CAB",
                "Change Advisory Board: the people who look at a planned change before it is made",
                Side.REQUESTER,
                List.of("e1")));
  }

  @Test
  void aTermOfTheBusinessIsExplainedToIt() {
    life.by(CALLER).says(1, text("The QBR is on Friday and ROT shows nothing"));

    assertThat(terms())
        .extracting(Term::term, Term::reader, Term::meaning)
        .containsExactly(
            tuple("QBR", Side.IT, "the quarterly look at a supplier"),
            tuple("ROT", Side.IT, "Reise-Online-Tool: where trips are booked"));
  }

  @Test
  void theOrganisationsMeaningComesBeforeTheCommonOne() {
    life.by(AGENT).says(1, text("The VPN is back"));

    assertThat(terms()).extracting(Term::meaning).containsExactly("our tunnel, called SecureGate");
  }

  @Test
  void aTermThatNobodyKnowsHasNoMeaningYet() {
    life.by(AGENT).says(1, text("Restarted the XQZ"));

    assertThat(terms()).containsExactly(new Term("XQZ", "", Side.REQUESTER, List.of("e1")));
  }

  @Test
  void whatTheTicketExplainsNeedsNoOther() {
    life.by(AGENT).says(1, text("Ask the CAB"));
    life.by(AGENT).says(2, text("the Change Advisory Board (CAB), that is"));

    assertThat(terms()).isEmpty();
  }

  @Test
  void whoUsesATermKnowsIt() {
    life.by(AGENT).says(1, text("Which NAC is it?"));
    life.by(CALLER).says(2, text("The NAC of room 3"));

    assertThat(terms()).isEmpty();
  }

  @Test
  void commonWordsAndTermsOfItInTheMouthOfARequesterNeedNothing() {
    life.by(CALLER).says(1, text("My PC cannot open the PDF by VPN, says IT"));

    assertThat(terms()).isEmpty();
  }

  @Test
  void internalWordsAndOurOwnAreNotForTheReader() {
    life.by(AGENT).add(new Commented(life.stamp(1), Visibility.INTERNAL, text("ask the CAB")));
    life.byUs().says(2, text("CAB: Change Advisory Board"));

    assertThat(terms()).isEmpty();
  }

  @Test
  void theReportAndTheResolutionNoteAreReadToo() {
    life.by(CALLER).add(new Described(life.stamp(0), Part.REPORT, text("ROT is down")));
    life.by(AGENT).add(new Described(life.stamp(3), Part.RESOLUTION, text("Restarted the WAF")));

    assertThat(terms()).extracting(Term::term).containsExactly("WAF", "ROT");
  }

  @Test
  void aTallyCountsTicketsAndNotMentions() {
    TermTally tally = new TermTally();
    tally.add(List.of(term("CAB"), term("XQZ")));
    tally.add(List.of(term("XQZ")));

    assertThat(tally.counts(1)).extracting(TermTally.Count::term).containsExactly("XQZ", "CAB");
    assertThat(tally.counts(2)).extracting(TermTally.Count::tickets).containsExactly(2);
  }

  private static Term term(String name) {
    return new Term(name, "", Side.REQUESTER, List.of("e1", "e2"));
  }

  private List<Term> terms() {
    return new Terms(new Vocabulary(OWN)).apply(House.insight(life, 10));
  }

  private static TextFacts text(String words) {
    return new PlainTextReader().read(words, Set.of());
  }
}
