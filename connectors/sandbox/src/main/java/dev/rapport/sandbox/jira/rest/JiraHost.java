package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Host;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.jql.JqlException;
import dev.rapport.sandbox.jira.json.View;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Site;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The site's front door: faults and identity first, then the interface that was asked for. */
public final class JiraHost implements Host {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Site site;
  private final Face face;
  private final Clock clock;
  private final FaultSwitches switches;
  private final Logins logins;
  private final CallFaults faults;
  private final Tasks tasks;
  private final Router router;
  private final AtomicLong calls = new AtomicLong();

  /** A front door to a site. */
  public JiraHost(Site site, Face face, Clock clock, FaultSwitches switches, Logins logins) {
    this.site = site;
    this.face = face;
    this.clock = clock;
    this.switches = switches;
    this.logins = logins;
    this.faults = new CallFaults(switches, face, clock);
    this.tasks = new Tasks(site, switches);
    this.router = Interfaces.of(site, face, switches, tasks);
  }

  @Override
  public Reply answer(Call call) {
    Reply reply = faults.instead(call).orElseGet(() -> faults.after(call, withinLock(call)));
    return reply.isReset() ? reply : signed(reply);
  }

  /** Ends the work in the background whose time has come. */
  public void finishWork() {
    synchronized (site) {
      tasks.settle();
    }
  }

  private Reply withinLock(Call call) {
    try {
      synchronized (site) {
        tasks.settle();
        return authenticated(call);
      }
    } catch (JqlException refusal) {
      return ApiError.badRequest(String.valueOf(refusal.getMessage())).platformReply();
    } catch (Throttled refusal) {
      return refusal.reply(face, clock.instant());
    } catch (ApiError refusal) {
      boolean service = call.path().startsWith(Interfaces.SERVICE);
      return service ? refusal.serviceReply() : refusal.platformReply();
    }
  }

  private Reply authenticated(Call call) {
    Optional<Account> caller = logins.admitted(call);
    if (caller.isEmpty()) {
      return CallFaults.notAuthenticated(face);
    }
    String origin = "http://" + call.header("host").orElse("localhost");
    boolean abroad = switches.isOn(Fault.USER_ZONE);
    Account viewer = abroad ? caller.get().in("America/New_York") : caller.get();
    return router.answer(call, new View(site, face, viewer, origin, switches));
  }

  /** The headers that every answer carries. */
  private Reply signed(Reply reply) {
    return reply
        .with("Date", HTTP_DATE.format(clock.instant()))
        .with("X-AREQUESTID", String.valueOf(calls.incrementAndGet()));
  }
}
