package dev.rapport.jira.json;

import dev.rapport.connector.TextReader;
import dev.rapport.jira.text.BlockMark;
import dev.rapport.jira.text.PlainText;
import dev.rapport.jira.text.RecordNumbers;
import java.util.Set;

/**
 * Draws from a text what is kept of it.
 *
 * @param keysInText whether numbers of ServiceNow records are looked for
 */
record Facts(TextReader texts, boolean keysInText) {
  CommentFacts of(PlainText plain) {
    if (plain.text().isEmpty() && plain.mentions().isEmpty()) {
      return CommentFacts.NONE;
    }
    return new CommentFacts(
        texts.read(plain.text(), plain.mentions()),
        BlockMark.isOurs(plain.text()),
        BlockMark.find(plain.text()).orElse(null),
        keysInText ? RecordNumbers.in(plain.text()) : Set.of());
  }
}
