package dev.rapport.servicenow.write;

import dev.rapport.connector.HostException;
import dev.rapport.connector.ReportDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Articles of ours in one knowledge base. One is known by its keywords, which name the report, and
 * what it says by a mark of it, because the host may clean up HTML. We write drafts alone: an
 * article that a person published is theirs, and the next edition begins a new draft.
 */
final class Articles {
  private static final String TABLE = ReportTarget.ARTICLES;
  private static final String KEYWORDS = "meta";
  private static final String MARK = "meta_description";
  private static final String STATE = "workflow_state";
  private static final String DRAFT = "draft";

  private final RowLookup lookup;
  private final RowWriter writer;
  private final String base;

  /**
   * The articles of a knowledge base.
   *
   * @param base its sys_id
   */
  Articles(RowLookup lookup, RowWriter writer, String base) {
    this.lookup = lookup;
    this.writer = writer;
    this.base = base;
  }

  /**
   * An article that says what it should.
   *
   * @param changed whether it had to be written
   */
  record Shown(String sysId, boolean changed) {}

  /**
   * Makes an article say this.
   *
   * @throws HostException when the host refused it
   */
  Shown show(String report, ReportDraft draft) {
    List<HostRow> there = find(report);
    Map<String, String> values = values(report, draft);
    Optional<HostRow> same =
        there.stream().filter(row -> row.text(MARK).equals(values.get(MARK))).findFirst();
    if (same.isPresent()) {
      return new Shown(same.get().sysId(), false);
    }
    RowChange change =
        there.stream()
            .filter(row -> row.text(STATE).equals(DRAFT))
            .findFirst()
            .map(row -> RowChange.set(TABLE, row.sysId(), values))
            .orElseGet(() -> RowChange.add(TABLE, values));
    return new Shown(make(change).sysId(), true);
  }

  /**
   * Takes the drafts of a report away, and their files with them.
   *
   * @return what went and what stays
   */
  Left hide(String report) {
    List<HostRow> there = find(report);
    List<HostRow> drafts = there.stream().filter(row -> row.text(STATE).equals(DRAFT)).toList();
    drafts.forEach(row -> make(RowChange.remove(TABLE, row.sysId())));
    return new Left(drafts.size(), there.size() - drafts.size());
  }

  /**
   * What became of the articles of a report.
   *
   * @param removed how many drafts went
   * @param published how many stay, because a person published them
   */
  record Left(int removed, int published) {}

  private HostRow make(RowChange change) {
    RowResult result = writer.write(List.of(change)).get(0);
    if (result.refusal() != null) {
      throw result.refusal();
    }
    return result.row();
  }

  private List<HostRow> find(String report) {
    return lookup.find(
        RowQuestion.of(TABLE, List.of(STATE, MARK), KEYWORDS, List.of(keywords(report)))
            .and("kb_knowledge_base", List.of(base)));
  }

  private Map<String, String> values(String report, ReportDraft draft) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("kb_knowledge_base", base);
    values.put("short_description", draft.title());
    values.put("text", draft.html());
    values.put(KEYWORDS, keywords(report));
    values.put(MARK, NoteMark.of(draft.title() + "\n" + draft.html()));
    values.put(STATE, DRAFT);
    return values;
  }

  private static String keywords(String report) {
    return "rapport " + report;
  }
}
