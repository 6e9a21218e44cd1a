package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.config.GlossaryFile;
import dev.rapport.app.view.GlossaryView;
import dev.rapport.engine.language.Glossary;
import dev.rapport.engine.language.GlossaryEntry;
import dev.rapport.engine.language.TermTally;
import dev.rapport.engine.language.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossary}: the organisation's terms in plain words. */
@Command(
    name = "glossary",
    header = "Look after the organisation's terms, in plain words.",
    description = {
      "Terms stand in glossary.yaml (or glossary.file) beside the configuration. Tickets explain",
      "them to the side whose words they are not."
    },
    footer = {
      "Examples:",
      "  rapport glossary missing",
      "  rapport glossary import terms.csv",
      "  rapport glossary export --format csv --out terms.csv"
    },
    synopsisSubcommandLabel = "(list | missing | import FILE | export)")
final class GlossaryCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  /** What terms can be written as. */
  enum Format {
    csv,
    yaml;

    String text(List<GlossaryEntry> entries) {
      if (this == csv) {
        return GlossaryCsv.text(entries);
      }
      StringBuilder text = new StringBuilder(GlossaryFile.head());
      entries.forEach(entry -> GlossaryFile.append(text, entry));
      return text.toString();
    }
  }

  GlossaryCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    throw new WrongUse("say `glossary list`, `missing`, `import FILE` or `export`");
  }

  @Command(
      name = "list",
      header = "Show the organisation's terms.",
      description = "The list of IT terms that ships with Rapport is not shown, but used.")
  int list() {
    List<GlossaryEntry> entries = rapport.config().glossary().read().entries();
    rapport
        .output()
        .lines(entries.isEmpty() ? List.of("No terms yet.") : GlossaryView.lines(entries));
    rapport.output().document(GlossaryView.json(entries));
    return ExitCode.DONE;
  }

  @Command(
      name = "missing",
      header = "List the terms that most tickets would need explained.",
      description = {
        "Terms that one side used, and nobody has explained to the other: neither on the ticket,",
        "nor in the glossary. Terms on fewer than privacy.k tickets are left out."
      })
  int missing() {
    try (Session session = Session.open(rapport)) {
      Terms terms = new Terms(session.vocabulary());
      TermTally tally = new TermTally();
      session
          .cases(rapport.asOf())
          .forEach(
              insight -> {
                if (!insight.ticket().restricted()) {
                  tally.add(terms.apply(insight));
                }
              });
      List<TermTally.Count> missing =
          tally.counts(session.config().smallestGroup()).stream()
              .filter(count -> count.meaning().isEmpty())
              .toList();
      say(missing);
      return ExitCode.DONE;
    }
  }

  private void say(List<TermTally.Count> missing) {
    Listing list = new Listing("missing");
    for (TermTally.Count count : missing) {
      JsonObject term = new JsonObject();
      term.addProperty("term", count.term());
      term.addProperty("reader", count.reader().id());
      term.addProperty("tickets", count.tickets());
      list.add(term, count.term(), count.tickets() + " tickets", "for " + count.reader().id());
    }
    list.say(rapport.output(), "No term is missing.");
  }

  @Command(
      name = "import",
      header = "Add terms from a table or another glossary.",
      description = {
        "A .csv with the header term,meaning,owner,used-by, or a .yaml. Terms that are there",
        "already stay as they are; those with another meaning are named."
      })
  int add(@Parameters(paramLabel = "FILE", description = "What to add.") Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse(file + " is not there; name a .csv or .yaml file");
    }
    GlossaryFile glossary = rapport.config().glossary();
    Glossary before = Files.exists(glossary.path()) ? glossary.read() : Glossary.EMPTY;
    GlossaryImport brought = GlossaryImport.of(before, given(file));
    if (!brought.added().isEmpty()) {
      WholeFile.write(glossary.path(), glossary.with(brought.added()));
    }
    GlossaryView.lines(
            glossary.path(), brought.added().size(), brought.known(), brought.otherwise())
        .forEach(rapport.output()::line);
    rapport
        .output()
        .document(GlossaryView.json(brought.added().size(), brought.known(), brought.otherwise()));
    return ExitCode.DONE;
  }

  private static List<GlossaryEntry> given(Path file) {
    String name = file.toString();
    return name.endsWith(".yaml") || name.endsWith(".yml")
        ? new GlossaryFile(file, true).read().entries()
        : GlossaryCsv.read(file);
  }

  @Command(
      name = "export",
      header = "Write the organisation's terms as a table or a glossary.",
      description = "To standard output, or to --out FILE.")
  int export(
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "csv",
              description = "${COMPLETION-CANDIDATES}; default csv.")
          Format format,
      @Option(names = "--out", paramLabel = "FILE", description = "Write it there.")
          @Nullable Path out) {
    List<GlossaryEntry> entries = rapport.config().glossary().read().entries();
    if (out != null) {
      WholeFile.write(out, format.text(entries));
      rapport.output().line("Wrote " + out);
    } else if (!rapport.output().isJson()) {
      rapport.output().text(format.text(entries));
    }
    rapport.output().document(GlossaryView.json(entries));
    return ExitCode.DONE;
  }
}
