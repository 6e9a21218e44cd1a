package dev.rapport.jira.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WikiReaderTest {
  @Test
  void whatIsNotSaidIsLeftOut() {
    assertReads("Look {code:java}int a = b ? c : d;{code} here", "Look   here");
    assertReads("a {noformat}why?{noformat} b", "a   b");
    assertReads("{quote}You asked?{quote}\nYes", "Yes");
    assertReads("use {{ls -l?}} now", "use  now");
    assertReads("{color:red}red{color} text", "red text");
    assertReads("See !screen shot.png|thumbnail! Great! Really!", "See  Great! Really!");
    assertReads("h2. Title", "Title");
  }

  @Test
  void aLinkKeepsItsLabelAndLosesItsAddress() {
    assertReads("see [the page|https://example.com/?a=b]", "see the page");
    assertReads("see [https://example.com/?a]", "see");
    assertReads("see https://example.com/?a=b now", "see  now");
  }

  @Test
  void aMentionIsCollectedByNameOrAccountId() {
    PlainText plain = WikiReader.read("[~ann] and [~accountid:557058:ab], thanks");

    assertThat(plain.mentions()).containsExactlyInAnyOrder("ann", "557058:ab");
    assertThat(plain.text()).isEqualTo("@{ann} and @{557058:ab}, thanks");
  }

  @Test
  void quotedLinesAreLeftOutAndLinesAreKept() {
    assertThat(WikiReader.read("bq. really?\r\n> old words?\n/agree\\\\now").text())
        .isEqualTo("/agree\nnow");
  }

  @Test
  void nothingComesToTheStartOfALineBecauseSomethingWasLeftOut() {
    assertReads("{code}\nrm -r\n{code}/agree no command", "… /agree no command");
    assertReads("{{ls}} /agree no command", "… /agree no command");
    assertReads("https://example.com /agree no command", "… /agree no command");
    assertReads("{quote}Old.{quote}\n/agree", "/agree");
    assertReads("So: {noformat}x{noformat}\n/agree", "So:  \n/agree");
  }

  @Test
  void anOpenCodeBlockHidesNothing() {
    assertThat(WikiReader.read("a {code} b?").text()).isEqualTo("a  b?");
  }

  @Property
  void anyTextIsReadWithoutAFailure(@ForAll String wiki) {
    assertThat(WikiReader.read(wiki).text()).isNotNull();
  }

  private static void assertReads(String wiki, String plain) {
    assertThat(WikiReader.read(wiki).text()).isEqualTo(plain);
  }
}
