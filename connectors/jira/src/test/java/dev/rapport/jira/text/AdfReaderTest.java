package dev.rapport.jira.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class AdfReaderTest {
  @Test
  void paragraphsStandOnLinesOfTheirOwn() {
    assertThat(
            read("""
                    {"type":"doc","version":1,"content":[
                      {"type":"paragraph","content":[{"type":"text","text":"First"},
                        {"type":"hardBreak"},{"type":"text","text":"second"}]},
                      {"type":"paragraph","content":[{"type":"text","text":"/agree"}]}]}""")
                .text())
        .isEqualTo("First\nsecond\n/agree");
  }

  @Test
  void aMentionIsCollectedAndStandsByItsId() {
    PlainText plain =
        read(
            """
            {"type":"doc","content":[{"type":"paragraph","content":[
              {"type":"text","text":"/thanks "},
              {"type":"mention","attrs":{"id":"557058:ab","text":"@Ann Example"}}]}]}""");

    assertThat(plain.text()).isEqualTo("/thanks @{557058:ab}");
    assertThat(plain.mentions()).containsExactly("557058:ab");
  }

  @Test
  void codeQuotesAndCardsAreLeftOut() {
    assertThat(
            read("""
                    {"type":"doc","content":[
                      {"type":"codeBlock","content":[{"type":"text","text":"SELECT why?"}]},
                      {"type":"blockquote","content":[{"type":"paragraph",
                        "content":[{"type":"text","text":"You said?"}]}]},
                      {"type":"paragraph","content":[
                        {"type":"text","text":"see ","marks":[{"type":"strong"}]},
                        {"type":"text","text":"x?y","marks":[{"type":"code"}]},
                        {"type":"text","text":"https://example.com/?q=1 now"},
                        {"type":"inlineCard","attrs":{"url":"https://example.com/?"}}]}]}""")
                .text())
        .isEqualTo("see  now");
  }

  @Test
  void nothingComesToTheStartOfALineBecauseCodeWasLeftOut() {
    assertThat(
            read("""
                    {"type":"doc","content":[{"type":"paragraph","content":[
                      {"type":"text","text":"ls","marks":[{"type":"code"}]},
                      {"type":"text","text":"/agree no command"}]},
                      {"type":"codeBlock","content":[{"type":"text","text":"x"}]},
                      {"type":"paragraph","content":[{"type":"text","text":"/agree"}]}]}""")
                .text())
        .isEqualTo("…/agree no command\n/agree");
  }

  @Test
  void anUnknownNodeIsWalked() {
    assertThat(
            read("""
                    {"type":"doc","content":[{"type":"hologram","content":[
                      {"type":"paragraph","content":[{"type":"text","text":"still here"}]}]}]}""")
                .text())
        .isEqualTo("still here");
  }

  @Test
  void oddShapesAreNothingRatherThanAFailure() {
    assertThat(read("{}").text()).isEmpty();
    assertThat(read("[]").text()).isEmpty();
    assertThat(read("{\"type\":7,\"content\":\"x\"}").text()).isEmpty();
    assertThat(read("{\"type\":\"mention\"}").mentions()).isEmpty();
    assertThat(read("{\"type\":\"mention\",\"attrs\":{\"id\":\"\"}}").mentions()).isEmpty();
  }

  @Test
  void tablesAndEmojiKeepTheirWordsApart() {
    assertThat(
            read("""
                    {"type":"doc","content":[{"type":"table","content":[{"type":"tableRow","content":[
                      {"type":"tableCell","content":[{"type":"text","text":"a"}]},
                      {"type":"tableCell","content":[{"type":"emoji","attrs":{"text":"☺"}}]}]}]}]}""")
                .text())
        .isEqualTo("a ☺");
  }

  private static PlainText read(String json) {
    return AdfReader.read(JsonParser.parseString(json));
  }
}
