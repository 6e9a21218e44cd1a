package dev.rapport.sandbox.jira.json;

import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Through whose eyes a document is written: which face, for which account, under which address.
 *
 * @param origin the address of the site without a trailing slash
 */
public record View(Site site, Face face, Account viewer, String origin, FaultSwitches faults) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

  /** A moment as Jira spells it: in the zone of the viewer's profile, offset without a colon. */
  public String moment(Instant at) {
    return MOMENT.format(at.atZone(zone()));
  }

  /** The address of something of the platform API. */
  public String self(String path) {
    return origin + face.api() + path;
  }

  /** The zone of the viewer's profile; UTC when it is hidden. */
  public ZoneId zone() {
    String zone = viewer.timeZone();
    return ZoneId.of(zone == null ? "UTC" : zone);
  }
}
