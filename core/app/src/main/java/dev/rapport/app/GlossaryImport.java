package dev.rapport.app;

import dev.rapport.engine.language.Glossary;
import dev.rapport.engine.language.GlossaryEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import brings.
 *
 * @param added terms that were not there
 * @param known how many are there already, with the same meaning
 * @param otherwise terms that are there with another meaning, which stays
 */
record GlossaryImport(List<GlossaryEntry> added, int known, List<String> otherwise) {
  /** Compares with what is there; of a term that comes twice, the first counts. */
  static GlossaryImport of(Glossary before, List<GlossaryEntry> given) {
    Map<String, GlossaryEntry> added = new LinkedHashMap<>();
    List<String> otherwise = new ArrayList<>();
    int known = 0;
    for (GlossaryEntry entry : given) {
      String key = Glossary.key(entry.term());
      Optional<GlossaryEntry> there =
          before.find(entry.term()).or(() -> Optional.ofNullable(added.get(key)));
      if (there.isEmpty()) {
        added.put(key, entry);
      } else if (there.get().meaning().equals(entry.meaning())) {
        known++;
      } else {
        otherwise.add(entry.term());
      }
    }
    return new GlossaryImport(List.copyOf(added.values()), known, otherwise);
  }
}
