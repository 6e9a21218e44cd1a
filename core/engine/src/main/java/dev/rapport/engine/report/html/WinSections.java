package dev.rapport.engine.report.html;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.cite;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import dev.rapport.engine.appreciation.Win;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Wins in the words that people shared, by what was achieved, and what thanks were given for. */
record WinSections(Report report, Texts texts) {
  /** More of one kind are in the tables; these are the first by time, as it is no competition. */
  private static final int MOST = 8;

  List<Section> sections() {
    List<DomContent> parts = new ArrayList<>();
    report.wins().stream()
        .collect(Collectors.groupingBy(Win::outcome, LinkedHashMap::new, Collectors.toList()))
        .forEach((outcome, wins) -> outcome(parts, outcome, wins));
    Figures total = report.total();
    if (total.shown() == Shown.ALL && !total.together().thanks().isEmpty()) {
      parts.add(p(texts.say("wins.thanks", thanks(total))));
    }
    return parts.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "wins",
                texts.say("wins"),
                texts.say("wins.intro"),
                List.of(div().withClass("wins").with(parts))));
  }

  /** The same words said on several occasions stand once, with all their teams. */
  private void outcome(List<DomContent> parts, String outcome, List<Win> wins) {
    Map<String, List<Win>> byWords =
        wins.stream()
            .collect(Collectors.groupingBy(Win::words, LinkedHashMap::new, Collectors.toList()));
    parts.add(h3(name(outcome)));
    byWords.entrySet().stream()
        .limit(MOST)
        .forEach(said -> parts.add(win(said.getKey(), said.getValue())));
    if (byWords.size() > MOST) {
      parts.add(p(texts.say("wins.more", texts.number(byWords.size() - MOST))).withClass("note"));
    }
  }

  private DomContent win(String words, List<Win> said) {
    String teams =
        said.stream()
            .map(Win::team)
            .filter(Objects::nonNull)
            .map(team -> Names.plain(team, texts))
            .distinct()
            .collect(Collectors.joining(", "));
    return blockquote(p(words)).condWith(!teams.isEmpty(), cite(teams));
  }

  private String thanks(Figures total) {
    return total.together().thanks().entrySet().stream()
        .map(one -> name(one.getKey()) + " (" + texts.number(one.getValue()) + ")")
        .collect(Collectors.joining(", "));
  }

  private String name(String outcome) {
    return texts.named("outcome.", outcome).orElse(Names.plain(outcome.replace('-', ' '), texts));
  }
}
