package dev.rapport.engine.techtalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.language.Glossary;
import dev.rapport.engine.language.Vocabulary;
import dev.rapport.engine.repeats.Calls;
import dev.rapport.engine.text.PlainTextReader;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TechTalkTest {
  private static final String NOTE =
      "The printer had lost its address, so we gave it a fixed one and restarted it.";

  private final Calls calls = new Calls(60);

  @Test
  void theAgendaNamesWhatComesAgainWithItsTipAndTheWordsToExplain() {
    for (int day = 0; day < 6; day++) {
      calls.call(
          day, "VPN drops from room " + day, "/tip share: choose the <second> gateway of the XQZ");
    }
    Agenda agenda = agenda(null);

    assertThat(AgendaMarkdown.of(agenda))
        .contains(
            "# Tech Talk",
            "choose the \\<second\\> gateway",
            "**XQZ** (6 tickets, for requesters)");
    assertThat(AgendaHtml.of(agenda))
        .contains("choose the &lt;second&gt; gateway", "6 times", "<strong>XQZ</strong>")
        .doesNotContain("<second>");
    assertThat(AgendaJson.of(agenda).getAsJsonArray("terms")).hasSize(1);
  }

  @Test
  void anAgendaOfNothingSaysSo() {
    Agenda agenda = agenda(new Span(Calls.day(1), Calls.day(2)));

    assertThat(AgendaMarkdown.of(agenda))
        .contains("Nothing came again", "No word was left", "No solution was written");
    assertThat(AgendaHtml.of(agenda)).contains("<p>Nothing came again");
  }

  @Test
  void aSolutionInPlainWordsIsShownAndThanksBringItForward() {
    calls.insights.add(House.insight(solved("INC1", NOTE, false), 100));
    calls.insights.add(House.insight(solved("INC2", NOTE, true), 100));
    calls.insights.add(House.insight(solved("INC3", "Fixed.", true), 100));
    calls.insights.add(House.insight(solved("INC4", NOTE + " See QQX.", true), 100));

    assertThat(agenda(null).fixes())
        .extracting(fix -> fix.ticket().key())
        .containsExactly("INC2", "INC1");
  }

  private static Life solved(String key, String note, boolean thanked) {
    Life life = Life.begins(key, "New", Map.of());
    life.by(Life.AGENT).add(new Described(life.stamp(20), Part.RESOLUTION, text(note)));
    return thanked ? life.by(Life.CALLER).says(30, text("Thanks a lot")) : life;
  }

  private Agenda agenda(Span period) {
    TechTalk talk = new TechTalk(period, Calls.sayings(), new Vocabulary(Glossary.EMPTY));
    calls.insights.forEach(talk::add);
    return talk.agenda(calls.asOf(), Duration.ofHours(8), 5);
  }

  private static TextFacts text(String words) {
    return new PlainTextReader().read(words, Set.of());
  }
}
