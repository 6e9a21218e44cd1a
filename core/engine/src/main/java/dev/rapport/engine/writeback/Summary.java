package dev.rapport.engine.writeback;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.connector.Seal;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;

/**
 * What a host should show for one ticket: sides, teams and counts, no person and no word of the
 * ticket. It has a key part, and a riding part that is written only when the key part changed. Its
 * shape is {@code schema/summary-1.json}, by which the surfaces on the hosts read it.
 *
 * @param body canonical JSON: keys sorted, no spaces; the riding part is its field {@code riding},
 *     the {@link Seal} its field {@code seal}
 * @param keyHash SHA-256 of the body without the riding part and the seal
 */
public record Summary(String body, String keyHash) {
  /** The version of the form; a host-side surface looks at it first. */
  public static final int SCHEMA = 1;

  static final String RIDING = "riding";

  /**
   * The summary of a ticket. Equal insights give equal bytes.
   *
   * @param promised what the ticket was promised when it was opened; it never moves with the clock
   * @param known what everybody who sees the ticket may know of what was done together
   */
  public static Summary of(TicketInsight insight, Outlook promised, Collaboration known) {
    SortedFields fields = SummaryFields.key(insight, promised, known);
    String keyHash = Hashes.of(fields.toString());
    fields.put(RIDING, SummaryFields.riding(insight, promised));
    return new Summary(fields.put(Seal.MEMBER, Seal.of(fields.toString())).toString(), keyHash);
  }

  /** The same, cut by importance where a host takes no more than so many UTF-16 units. */
  Summary within(int longest) {
    return SummaryCut.of(this, longest);
  }

  /**
   * A summary from its body.
   *
   * @throws IllegalArgumentException when the text is not a JSON object
   */
  public static Summary parse(String body) {
    try {
      JsonObject fields = JsonParser.parseString(body).getAsJsonObject();
      fields.remove(RIDING);
      fields.remove(Seal.MEMBER);
      return new Summary(body, Hashes.of(fields.toString()));
    } catch (JsonParseException | IllegalStateException e) {
      throw new IllegalArgumentException("not a summary", e);
    }
  }
}
