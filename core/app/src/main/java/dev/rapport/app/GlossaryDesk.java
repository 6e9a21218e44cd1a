package dev.rapport.app;

import dev.rapport.app.config.GlossaryFile;
import dev.rapport.engine.language.Glossary;
import dev.rapport.engine.language.GlossaryEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes single terms of the organisation's glossary, one after the other. A new term is added at
 * the end of the file, whose comments stay; where one is changed or taken out, the file is written
 * anew in our form, without comments.
 *
 * @param file the glossary
 */
public record GlossaryDesk(GlossaryFile file) {
  private static final Object LOCK = new Object();

  /**
   * Adds a term, or gives one that is there another meaning.
   *
   * @param before the meaning that whoever changes it has seen; "" for a new term
   * @throws WrongUse where somebody else has changed it meanwhile
   */
  public void put(GlossaryEntry entry, String before) {
    synchronized (LOCK) {
      Glossary now = file.read();
      check(now, entry.term(), before);
      if (now.find(entry.term()).isEmpty()) {
        WholeFile.write(file.path(), file.with(List.of(entry)));
      } else {
        write(now, entry.term(), List.of(entry));
      }
    }
  }

  /**
   * Takes a term out.
   *
   * @param before the meaning that whoever does it has seen
   * @throws WrongUse where somebody else has changed it meanwhile
   */
  public void remove(String term, String before) {
    synchronized (LOCK) {
      Glossary now = file.read();
      check(now, term, before);
      write(now, term, List.of());
    }
  }

  private static void check(Glossary now, String term, String before) {
    String meaning = now.find(term).map(GlossaryEntry::meaning).orElse("");
    if (!meaning.equals(before)) {
      throw new WrongUse(
          "somebody has changed this term meanwhile; look at it again before you change it");
    }
  }

  private void write(Glossary now, String term, List<GlossaryEntry> instead) {
    List<GlossaryEntry> all = new ArrayList<>();
    for (GlossaryEntry entry : now.entries()) {
      if (Glossary.key(entry.term()).equals(Glossary.key(term))) {
        all.addAll(instead);
      } else {
        all.add(entry);
      }
    }
    StringBuilder text = new StringBuilder(GlossaryFile.head());
    all.forEach(entry -> GlossaryFile.append(text, entry));
    WholeFile.write(file.path(), text.toString());
  }
}
