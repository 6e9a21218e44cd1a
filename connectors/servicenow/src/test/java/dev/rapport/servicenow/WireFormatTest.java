package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableAnswer;
import dev.rapport.servicenow.table.TableAnswerAdapter;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What goes over the wire: answers, queries, times, texts. */
class WireFormatTest {
  private static TableAnswer read(String json) throws IOException {
    return new TableAnswerAdapter().read(new JsonReader(new StringReader(json)));
  }

  @Test
  void valuesAreTextsWhateverTheirForm() throws IOException {
    TableAnswer answer =
        read(
            """
            {"result":[{"a":"x","b":5,"c":true,"d":null,"e":"","f":["g"],
              "ref":{"link":"https://x/y","value":"id1"},
              "both":{"display_value":"New","value":"1"}}, {}]}
            """);

    Row row = answer.rows().get(0);
    assertThat(row.values())
        .containsAllEntriesOf(
            Map.of("a", "x", "b", "5", "c", "true", "d", "", "e", "", "ref", "id1", "both", "1"));
    assertThat(row.display("both")).isEqualTo("New");
    assertThat(row.display("a")).isEqualTo("x");
    assertThat(row.has("missing")).isFalse();
    assertThat(row.find("e")).isEmpty();
    assertThat(answer.rows().get(1).isHidden()).isTrue();
    assertThat(answer.error()).isNull();
  }

  @Test
  void oneRecordIsOneRow() throws IOException {
    assertThat(read("{\"result\":{\"sys_id\":\"1\"}}").rows()).hasSize(1);
  }

  @Test
  void anErrorUnderAGoodStatusIsSeen() throws IOException {
    assertThat(read("{\"error\":{\"message\":\"Cancel\\nled\",\"detail\":\"x\"}}").error())
        .isEqualTo("Cancel led");
    assertThat(read("{\"error\":\"x\"}").error()).isEqualTo("an error without a message");
    assertThat(read("{\"result\":[],\"error\":{\"message\":\"" + "x".repeat(999) + "\"}}").error())
        .hasSize(200);
  }

  @Test
  void anAnswerWithoutRowsIsAnError() throws IOException {
    assertThat(read("{}").error()).isEqualTo("an answer without rows");
    assertThat(read("{\"result\":\"Transaction cancelled\"}").error()).isNotNull();
    assertThat(read("{\"result\":[\"Transaction cancelled\"]}").error()).isNotNull();
  }

  @Test
  void aCutAnswerIsNoAnswer() {
    assertThatExceptionOfType(EOFException.class)
        .isThrownBy(() -> read("{\"result\":[{\"a\":\"x\"}"));
    assertThatExceptionOfType(Exception.class)
        .isThrownBy(() -> read("<html>"))
        .isNotInstanceOf(JsonParseException.class);
  }

  @Test
  void aQueryIsEncodedWithItsCommasLeftAlone() {
    EncodedQuery query =
        EncodedQuery.where("a", ">", "2026-11-02 08:00:00")
            .andIn("b", List.of("1", "2"))
            .orIn("c", List.of("3"))
            .orderBy("a");

    assertThat(query.text()).isEqualTo("a>2026-11-02 08:00:00^bIN1,2^ORcIN3^ORDERBYa");
    assertThat(query.encoded()).isEqualTo("a%3E2026-11-02%2008:00:00%5EbIN1,2%5EORcIN3%5EORDERBYa");
  }

  @Test
  void aValueThatTheLanguageCannotHoldIsNotAskedFor() {
    assertThat(EncodedQuery.canHold("ann.it")).isTrue();
    assertThat(EncodedQuery.canHold("a^NQb")).isFalse();
    assertThat(EncodedQuery.canHold("a,b")).isFalse();
    assertThat(EncodedQuery.canHold(" ")).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> EncodedQuery.where("a", "=", "1^ORb=2"));
  }

  @Property
  void chunksKeepEveryValueInItsOrderAndFit(
      @ForAll List<@StringLength(max = 40) String> values,
      @ForAll @IntRange(min = 50, max = 500) int room) {
    List<List<String>> chunks = Chunks.of(values, room, value -> value.length() + 1);

    assertThat(chunks.stream().flatMap(List::stream)).containsExactlyElementsOf(values);
    assertThat(chunks)
        .allMatch(chunk -> chunk.stream().mapToInt(value -> value.length() + 1).sum() <= room);
  }

  @Test
  void aHundredIdsMoreMakeTheNextChunk() {
    List<String> ids = IntStream.range(0, 300).mapToObj(i -> "%032x".formatted(i)).toList();

    assertThat(Chunks.of(ids, 33 * 200)).extracting(List::size).containsExactly(200, 100);
    assertThat(Chunks.of(List.of(), 10)).isEmpty();
  }

  @Test
  void aTimeIsReadInTheStoredFormAlone() {
    assertThat(HostTime.parse("2026-02-28 23:59:59").map(HostTime::format))
        .contains("2026-02-28 23:59:59");
    assertThat(HostTime.parse("2026-02-30 00:00:00")).isEmpty();
    assertThat(HostTime.parse("28/02/2026 10:00")).isEmpty();
    assertThat(HostTime.parse("")).isEmpty();
  }

  @Test
  void onlyTheWritersOwnWordsAreLeftOfAText() {
    assertThat(JournalText.plain("See https://kb.example/1 first\n> old words\nIs it on?"))
        .isEqualTo("See   first\n\nIs it on?");
    assertThat(JournalText.plain("[code]<p>Hello</p><pre>log</pre>1 &lt; 2[/code]"))
        .isEqualTo("Hello\n\n1 < 2");
    assertThat(JournalText.plain("a <b> c")).isEqualTo("a <b> c");
  }

  @Test
  void ofSeveralLabelsForAValueTheFirstActiveOneCounts() {
    Choices choices =
        ChoiceReader.arrange(
            List.of(
                choice("Retired", "1", "0", "true"),
                choice("Second", "1", "20", "false"),
                choice("First", "1", "10", "false"),
                choice("Only", "2", "", "true")));

    assertThat(choices.label("incident", "state", "1")).contains("First");
    assertThat(choices.label("incident", "state", "2")).contains("Only");
    assertThat(choices.label("incident", "hold_reason", "1")).isEmpty();
  }

  private static Row choice(String label, String value, String sequence, String inactive) {
    return new Row(
        Map.of(
            "sys_id", label,
            "name", "incident",
            "element", "state",
            "value", value,
            "label", label,
            "sequence", sequence,
            "inactive", inactive),
        Map.of());
  }
}
