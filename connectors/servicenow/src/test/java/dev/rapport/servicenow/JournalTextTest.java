package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the start of a line was said there, not in a quote or in program text. */
class JournalTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/thanks @ann",
        "[code]<p>/thanks @ann</p>[/code]",
        "[code]Hello<br/>/thanks @ann[/code]",
        "[code]<pre>log</pre>/thanks @ann[/code]",
        "> old\n/thanks @ann"
      })
  void aCommandOfOnesOwnBeginsALine(String entry) {
    assertThat(JournalText.plain(entry).lines()).anyMatch(line -> line.startsWith("/thanks"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> /thanks @ann",
        "[code]<pre>/thanks @ann</pre>[/code]",
        "[code]<code>/thanks @ann</code>[/code]",
        "[code]<blockquote>\n/thanks @ann\n</blockquote>[/code]",
        "[code]\n/thanks @ann\n[/code]",
        "[code]<code>x</code> /thanks @ann[/code]",
        "https://example.com/a /thanks @ann",
        "Done.\n-----Original Message-----\nFrom: Ann\n/thanks @ann",
        "Done.\n________________________________\nFrom: Ann\n\n/thanks @ann"
      })
  void aCommandThatWasOnlyPassedOnDoesNot(String entry) {
    assertThat(JournalText.plain(entry).lines())
        .noneMatch(line -> line.stripLeading().startsWith("/"));
  }

  @Test
  void anEntryOfAHundredKilobytesIsRead() {
    assertThat(JournalText.plain("[code]" + "<b>x".repeat(25_000) + "[/code]")).contains("x");
  }
}
