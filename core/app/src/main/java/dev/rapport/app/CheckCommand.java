package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.config.RapportConfig;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: whether the hosts can be used, and what is missing. Reads only. */
@Command(
    name = "check",
    header = "See whether the hosts can be used, and what is missing. Reads only.",
    description = {
      "For each host: who Rapport is there, the time zone and the clock, rights that are",
      "missing by name with the remedy, statuses that no rule gives a holder, and about",
      "how many calls a first sync makes. Ends with 1 when a host cannot be used."
    })
final class CheckCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(
      names = "--security",
      description = "Print the page for your security team instead; asks no host.")
  private boolean security;

  CheckCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    RapportConfig config = rapport.config();
    if (security) {
      return page(new SecurityPage(new Hosts(config, rapport.surroundings().connectors())));
    }
    HostCheck check =
        new HostCheck(
            rapport.surroundings(),
            new Hosts(config, rapport.surroundings().connectors()),
            rapport.asOf());
    List<HostCheck.Result> results = config.hosts().stream().map(check::of).toList();
    Output output = rapport.output();
    results.forEach(result -> output.lines(CheckText.lines(result)));
    output.lines(CheckText.gaps(ClockGap.between(results)));
    output.lines(CheckText.calendars(config.calendars()));
    if (!config.idle().isEmpty()) {
      output.line("Accepted, but not used by this version: " + String.join(", ", config.idle()));
    }
    output.document(document(results, config));
    return results.stream().allMatch(HostCheck.Result::usable) ? ExitCode.DONE : ExitCode.FAILED;
  }

  private int page(SecurityPage page) {
    rapport.output().lines(page.lines());
    rapport.output().document(page.json());
    return ExitCode.DONE;
  }

  private static JsonObject document(List<HostCheck.Result> results, RapportConfig config) {
    JsonArray hosts = new JsonArray();
    results.forEach(result -> hosts.add(CheckJson.of(result)));
    JsonArray gaps = new JsonArray();
    ClockGap.between(results).forEach(gap -> gaps.add(CheckJson.gap(gap)));
    JsonObject calendars = new JsonObject();
    calendars.addProperty("versions", config.calendars().version());
    calendars.add("notes", texts(config.calendars().notes()));
    JsonObject document = new JsonObject();
    document.add("hosts", hosts);
    document.add("clockGaps", gaps);
    document.add("calendars", calendars);
    document.add("notUsedYet", texts(config.idle()));
    return document;
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray json = new JsonArray();
    texts.forEach(json::add);
    return json;
  }
}
