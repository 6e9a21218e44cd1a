package dev.rapport.suite;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.model.ActorId;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An installation for one stand-in ServiceNow, and whoever types commands beside the server. */
final class InstalledDesk {
  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          write: { summary: row, table: x_acme_rapport_summary, report-record: incident/%s }
      sides:
        it:
          groups: [it-support, it-service-desk, network, workplace, identity-and-access, business-applications, security]
        bots: { users: [automation] }
      report: { publish: { host: snow } }
      serve: { port: 0 }
      """;

  private final Path folder;
  private final ServiceNowSandbox snow;

  InstalledDesk(Path folder, ServiceNowSandbox snow) throws IOException {
    this.folder = folder;
    this.snow = snow;
    String record = snow.tables().table("incident").rows().get(0).sysId();
    Files.writeString(
        folder.resolve("rapport.yaml"), CONFIG.formatted(snow.url(), snow.user(), record));
  }

  /** Types a command; gives back what it said. */
  String types(String... arguments) {
    Desk.Seen seen = new Desk(folder).types(arguments);
    if (seen.exitCode() != 0) {
      throw new IllegalStateException(seen.err());
    }
    return seen.out();
  }

  /** The number of a ticket that is open. */
  String anOpenTicket() {
    for (Row incident : snow.tables().table("incident").rows()) {
      String number = incident.get("number");
      JsonObject ticket =
          JsonParser.parseString(types("ticket", number, "--json")).getAsJsonObject();
      if (ticket.get("open").getAsBoolean()) {
        return number;
      }
    }
    throw new IllegalStateException("everything is closed");
  }

  /** Who asked for it. */
  ActorId callerOf(String number) {
    return snow.tables().table("incident").rows().stream()
        .filter(row -> row.get("number").equals(number))
        .map(row -> new ActorId("snow", row.get("caller_id")))
        .findFirst()
        .orElseThrow();
  }

  /** What they log in with. */
  String loginOf(ActorId account) {
    return snow.tables().table("sys_user").get(account.id()).orElseThrow().get("user_name");
  }

  /** Everything that stands on the host because of us. */
  String shownOnHost() {
    StringBuilder shown = new StringBuilder();
    snow.tables()
        .table("x_acme_rapport_summary")
        .rows()
        .forEach(row -> shown.append(row.asMap()).append('\n'));
    return shown.toString();
  }
}
