package dev.rapport.jira.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.ReportDraft;
import dev.rapport.jira.text.BlockMark;
import dev.rapport.jira.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * What the issue of a report says. Its last line is a mark of title and text, by which it is known
 * as ours and as unchanged.
 *
 * @param markup as the face takes it
 * @param mark the hash in the mark
 */
record Description(JsonElement markup, String mark) {
  /**
   * The description of a draft.
   *
   * @param cloud whether it is an Atlassian document, or wiki markup
   */
  static Description of(ReportDraft draft, boolean cloud) {
    List<Block> blocks = new ArrayList<>(MarkdownReader.read(draft.markdown()));
    String words = draft.title() + "\n" + PlainText.of(markup(blocks, cloud)).text();
    String line = BlockMark.of(words);
    blocks.add(new Block.Words(line));
    return new Description(markup(blocks, cloud), BlockMark.find(line).orElseThrow());
  }

  private static JsonElement markup(List<Block> blocks, boolean cloud) {
    return cloud ? AdfBlocks.write(blocks) : new JsonPrimitive(WikiBlocks.write(blocks));
  }
}
