package dev.rapport.jira.check;

import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.jira.read.Reading;
import dev.rapport.jira.read.ServiceCall;
import java.util.ArrayList;
import java.util.List;

/** What costs calls besides the search, each with its price. */
final class Prices {
  private static final String CALLS = "calls";

  private final Reading reading;
  private final JiraSite site;

  Prices(Reading reading, JiraSite site) {
    this.reading = reading;
    this.site = site;
  }

  /** The most calls that a first sync of so many issues takes, were they all requests. */
  long firstSync(long issues) {
    long each = reading.calls().stream().filter(ServiceCall::isForEachRequest).count();
    return site.firstSyncCalls(issues) + each * issues;
  }

  /** One finding for each of them. */
  List<Finding> findings(long issues) {
    List<Finding> findings = new ArrayList<>();
    if (!site.price().isEmpty()) {
      findings.add(price(CALLS, site.price() + upTo(issues)));
    }
    findings.add(
        price(
            CALLS,
            "an issue whose history tells of a link to elsewhere takes a call of its own for its"
                + " remote links"
                + upTo(issues)));
    if (!reading.roles().isEmpty()) {
      int calls = 1 + reading.roles().size();
      findings.add(
          price(
              "scope.project-roles",
              "each project takes " + calls + " calls a day, and more for groups in these roles"));
    }
    reading.calls().stream().sorted().map(call -> asked(call, issues)).forEach(findings::add);
    return findings;
  }

  private static Finding asked(ServiceCall call, long issues) {
    return price(
        call.setting(),
        call.isForEachRequest()
            ? "each request takes a call of its own for " + call.told() + upTo(issues)
            : "each organisation takes a call a day for fifty of its members");
  }

  private static String upTo(long issues) {
    return ": up to " + issues + " in a first sync";
  }

  private static Finding price(String subject, String message) {
    return new Finding(Level.FINE, subject, message, "");
  }
}
