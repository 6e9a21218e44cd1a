package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.config.RapportConfig;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

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

  CheckCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    RapportConfig config = rapport.config();
    HostCheck check =
        new HostCheck(
            rapport.surroundings(), new Hosts(config, rapport.surroundings().connectors()));
    List<HostCheck.Result> results = config.hosts().stream().map(check::of).toList();
    Output output = rapport.output();
    results.forEach(result -> output.lines(CheckText.lines(result)));
    if (!config.idle().isEmpty()) {
      output.line("Accepted, but not used by this version: " + String.join(", ", config.idle()));
    }
    output.document(document(results, config.idle()));
    return results.stream().allMatch(HostCheck.Result::usable) ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static JsonObject document(List<HostCheck.Result> results, List<String> idle) {
    JsonArray hosts = new JsonArray();
    results.forEach(result -> hosts.add(CheckJson.of(result)));
    JsonArray unused = new JsonArray();
    idle.forEach(unused::add);
    JsonObject document = new JsonObject();
    document.add("hosts", hosts);
    document.add("notUsedYet", unused);
    return document;
  }
}
