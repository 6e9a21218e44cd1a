package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.People;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wiki text as a document of the Atlassian Document Format: blocks, line breaks and mentions. */
final class Adf {
  private static final Pattern BLOCK =
      Pattern.compile("\\{(code|noformat|quote)(?::[^}]*)?}(.*?)\\{\\1}", Pattern.DOTALL);
  private static final Pattern MENTION = Pattern.compile("\\[~(?:accountid:)?([^\\]\\s]+)]");

  private final People people;

  Adf(People people) {
    this.people = people;
  }

  JsonObject document(String wiki) {
    JsonArray blocks = new JsonArray();
    String text = wiki.replace("\r\n", "\n");
    Matcher block = BLOCK.matcher(text);
    int at = 0;
    while (block.find()) {
      paragraphs(blocks, text.substring(at, block.start()));
      blocks.add(block(block.group(1), block.group(2)));
      at = block.end();
    }
    paragraphs(blocks, text.substring(at));
    return Json.object().with("type", "doc").with("version", 1).with("content", blocks).build();
  }

  private JsonObject block(String kind, String text) {
    JsonArray content = new JsonArray();
    if (kind.equals("quote")) {
      paragraphs(content, text);
      return node("blockquote", content);
    }
    content.add(text(text.strip()));
    return node("codeBlock", content);
  }

  private void paragraphs(JsonArray blocks, String text) {
    for (String paragraph : text.split("\n\\s*\n", -1)) {
      if (!paragraph.isBlank()) {
        blocks.add(paragraph(paragraph.strip()));
      }
    }
  }

  private JsonObject paragraph(String text) {
    JsonArray content = new JsonArray();
    for (String line : text.split("\n", -1)) {
      if (!content.isEmpty()) {
        content.add(Json.object().with("type", "hardBreak").build());
      }
      line(content, line);
    }
    return node("paragraph", content);
  }

  private void line(JsonArray content, String line) {
    Matcher mention = MENTION.matcher(line);
    int at = 0;
    while (mention.find()) {
      addText(content, line.substring(at, mention.start()));
      content.add(mention(mention.group(1)));
      at = mention.end();
    }
    addText(content, line.substring(at));
  }

  private JsonObject mention(String name) {
    Optional<Account> account = people.byName(name).or(() -> people.byId(name));
    JsonObject attributes =
        Json.object()
            .with("id", account.map(Account::id).orElse(name))
            .with("text", "@" + account.map(Account::displayName).orElse(name))
            .build();
    return Json.object().with("type", "mention").with("attrs", attributes).build();
  }

  private static void addText(JsonArray content, String text) {
    if (!text.isEmpty()) {
      content.add(text(text));
    }
  }

  private static JsonObject text(String text) {
    return Json.object().with("type", "text").with("text", text).build();
  }

  private static JsonObject node(String type, JsonArray content) {
    return Json.object().with("type", type).with("content", content).build();
  }
}
