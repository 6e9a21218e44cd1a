package dev.rapport.suite.campaign;

import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.WriteLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The audit log of a store, held against what was truly done. */
final class Books {
  private final Map<String, Long> tried = new HashMap<>();
  private final Map<String, Long> confirmed = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private Books() {}

  /**
   * What does not add up, as texts: an entry that was changed or is missing, a deed without an
   * entry, an entry for a deed that was never done.
   */
  static List<String> against(Path store, Deeds deeds) {
    Books books = new Books();
    try (Store open = Store.open("jdbc:sqlite:" + store)) {
      for (String host : List.of("snow", "cloud", "dc")) {
        if (!open.writeLog().forEach(host, books::read)) {
          books.wrong.add("the chain of " + host + " is broken");
        }
      }
    }
    Map<String, Long> done = new HashMap<>();
    deeds
        .done()
        .forEach(
            (place, all) ->
                all.forEach(deed -> done.merge(place + " " + hash(deed.value()), 1L, Long::sum)));
    done.keySet().stream()
        .filter(deed -> !books.tried.containsKey(deed))
        .forEach(deed -> books.wrong.add("not in the log: " + deed));
    books.confirmed.forEach(
        (deed, times) -> {
          if (times > done.getOrDefault(deed, 0L)) {
            books.wrong.add("in the log as applied and never done: " + deed);
          }
        });
    return books.wrong;
  }

  private void read(WriteLog.Entry entry) {
    String ticket = entry.host().equals("snow") ? entry.sourceId() : entry.ticket();
    String deed = entry.host() + " " + ticket + " " + entry.afterHash();
    tried.merge(deed, 1L, Long::sum);
    if (entry.answer().equals("applied")) {
      confirmed.merge(deed, 1L, Long::sum);
    }
  }

  /** As the log has it: over the length in bytes, a colon, and the text. */
  private static String hash(String value) {
    try {
      int length = value.getBytes(StandardCharsets.UTF_8).length;
      byte[] told = (length + ":" + value).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
