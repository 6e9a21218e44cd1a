package dev.rapport.app.config;

import dev.rapport.engine.appreciation.Outcomes;
import dev.rapport.engine.calendar.CalendarBook;
import dev.rapport.engine.checkpoint.Checkpoint;
import dev.rapport.engine.holder.HolderMaps;
import dev.rapport.engine.pair.LinkRules;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.store.Retention;
import dev.rapport.engine.store.StoreAddress;
import java.util.List;
import java.util.Optional;

/**
 * A whole configuration, checked.
 *
 * @param hosts the trackers, in the order of the file; names are unique
 * @param store where what was learnt is kept; a file has an absolute path
 * @param retention how long things are kept that no longer serve a ticket ({@code store.*-days})
 * @param sides who is IT, who is a vendor, who is nobody
 * @param holders the admin's holder map in its versions; a day begins in the zone of the default
 *     calendar
 * @param links which references make tickets of two trackers one
 * @param calendars when whom works
 * @param checkpoints which checkpoints are looked at, in their order; ids are unique
 * @param glossary where the organisation's terms are; not read yet
 * @param silentDays a ticket that nobody speaks on for longer than this many business days is in
 *     the void ({@code waits.silent-days}); at least 1
 * @param smallestGroup a figure is shown for at least this many tickets and people ({@code
 *     privacy.k}); at least 1
 * @param outcomes what people can be thanked for
 * @param serve where the server listens
 * @param access who may use the server
 * @param reports when a server publishes reports, and where their files stay
 * @param idle keys that are accepted and do nothing in this version, dotted, sorted
 */
public record RapportConfig(
    List<HostConfig> hosts,
    StoreAddress store,
    Retention retention,
    SideRules sides,
    HolderMaps holders,
    LinkRules links,
    CalendarBook calendars,
    List<Checkpoint> checkpoints,
    GlossaryFile glossary,
    int silentDays,
    int smallestGroup,
    Outcomes outcomes,
    ServeConfig serve,
    AccessConfig access,
    ReportConfig reports,
    List<String> idle) {
  public RapportConfig {
    hosts = List.copyOf(hosts);
    checkpoints = List.copyOf(checkpoints);
    idle = List.copyOf(idle);
  }

  /** The host of this name. */
  public Optional<HostConfig> host(String name) {
    return hosts.stream().filter(host -> host.name().equals(name)).findFirst();
  }
}
