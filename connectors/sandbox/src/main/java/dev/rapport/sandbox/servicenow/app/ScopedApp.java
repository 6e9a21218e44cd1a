package dev.rapport.sandbox.servicenow.app;

import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rapport's app on an instance, and what people do with it there. */
public final class ScopedApp {
  /** Its table of changes. */
  public static final String OUTBOX = "x_acme_rapport_outbox";

  /** Its table of thanks. */
  public static final String THANKS = "x_acme_rapport_appreciation";

  private final Tables tables;
  private final HintJob job;

  private ScopedApp(Tables tables, HintJob job) {
    this.tables = tables;
    this.job = job;
  }

  /** Installs it: from now on every change of an incident is kept. */
  public static ScopedApp install(Tables tables) {
    Table outbox = tables.table(OUTBOX);
    HintJob job = new HintJob(outbox, tables.clock());
    tables.rule(new KeptChanges(outbox, job));
    return new ScopedApp(tables, job);
  }

  /**
   * Sets the properties {@code hint.url} and {@code hint.key}: changes from now on are told there.
   * A real instance takes https alone; this one any address.
   */
  public void tell(String url, String key) {
    job.tell(url, key);
  }

  /**
   * Runs the job that sends hints once, as an instance does every minute; how many changes went.
   */
  public int sendHints() {
    return job.run();
  }

  /** <i>Thank somebody</i>, by the user of that user_name: a row, and the same said on the task. */
  public Row thank(String user, ThanksForm form) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("task", form.task());
    row.put("given_by", idOf("sys_user", "user_name", user));
    row.put("person", form.isTeam() ? "" : idOf("sys_user", "user_name", form.to()));
    row.put("team", form.isTeam() ? idOf("sys_user_group", "name", form.to()) : "");
    row.put("outcome", form.outcome());
    row.put("words", form.words());
    row.put("public", String.valueOf(form.isPublic()));
    row.put("taken_back", "false");
    Row given = tables.table(THANKS).insert(row, user);
    String words = form.words().isEmpty() ? "" : ": " + form.words();
    say(user, form, "/thanks " + form.mention() + " for " + form.outcome() + words);
    return given;
  }

  /** <i>Take back</i>, by the giver: the row says so, and the task. */
  public void takeBack(String user, Row given, ThanksForm form) {
    tables.table(THANKS).update(given.sysId(), Map.of("taken_back", "true"), user);
    say(user, form, "/thanks revoke " + form.mention());
  }

  private void say(String user, ThanksForm form, String line) {
    String journal = form.isPublic() ? "comments" : "work_notes";
    tables.table("incident").update(form.task(), Map.of(journal, line), user);
  }

  private String idOf(String table, String column, String value) {
    Table all = tables.table(table);
    List<Row> found = all.find(column + "=" + value);
    if (found.size() != 1) {
      throw new IllegalArgumentException("No single row of " + table + " is called " + value);
    }
    return found.get(0).sysId();
  }
}
