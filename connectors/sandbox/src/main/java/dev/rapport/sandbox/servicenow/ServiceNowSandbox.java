package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.company.Chronicle;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Credentials;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.http.RequestJournal;
import dev.rapport.sandbox.http.SandboxServer;
import dev.rapport.sandbox.http.Watched;
import dev.rapport.sandbox.servicenow.app.ScopedApp;
import dev.rapport.sandbox.servicenow.desk.CompanyDesk;
import dev.rapport.sandbox.servicenow.log.IncidentLog;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One running ServiceNow instance that is none: rows in memory behind the Table API, on a free
 * loopback port, with a clock that can be set and faults that can be switched on.
 */
public final class ServiceNowSandbox implements AutoCloseable {
  private static final Credentials CREDENTIALS = new Credentials("rapport", "sandbox-only");

  private final SandboxClock clock;
  private final FaultSwitches faults;
  private final Tables tables;
  private final SandboxServer server;

  private ServiceNowSandbox(Builder builder) {
    clock = builder.clock;
    faults = builder.faults;
    tables = new Tables(clock);
    addBuiltInUsers(tables);
    builder.contents.forEach(content -> content.accept(tables));
    ServiceNowHost host =
        new ServiceNowHost(clock, tables, CREDENTIALS, faults, builder.callsAnHour);
    server = SandboxServer.start(new Watched(host, builder.watchers));
  }

  /**
   * Describes an instance: empty, on the system's clock and without faults until told otherwise.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The address of the instance, without a trailing slash. */
  public String url() {
    return server.url();
  }

  /** The user_name of the integration user, whom calls are made as. */
  public String user() {
    return CREDENTIALS.user();
  }

  /** The password of the integration user. It protects nothing but made-up rows on loopback. */
  public String password() {
    return CREDENTIALS.password();
  }

  /** The rows, for tests to look at and to change behind the connector's back. */
  public Tables tables() {
    return tables;
  }

  /** Installs Rapport's app there; what people do with it goes through what is given back. */
  public ScopedApp install() {
    return ScopedApp.install(tables);
  }

  /** Every call received so far. */
  public RequestJournal journal() {
    return server.journal();
  }

  /** The switches of the faults. */
  public FaultSwitches faults() {
    return faults;
  }

  /** The clock of the instance. */
  public SandboxClock clock() {
    return clock;
  }

  /** Stops listening; the rows stay readable through {@link #tables}. */
  @Override
  public void close() {
    server.close();
  }

  private static void addBuiltInUsers(Tables tables) {
    Table users = tables.table("sys_user");
    users.load(Map.of("user_name", "admin", "name", "System Administrator", "active", "true"));
    users.load(
        Map.of(
            "user_name", CREDENTIALS.user(),
            "name", "Rapport Integration",
            "active", "true",
            "time_zone", "GMT",
            "web_service_access_only", "true"));
  }

  /** Describes an instance before it starts. */
  public static final class Builder {
    private final List<Consumer<Tables>> contents = new ArrayList<>();
    private final List<BiConsumer<Call, Reply>> watchers = new ArrayList<>();
    private final FaultSwitches faults = new FaultSwitches();
    private SandboxClock clock = SandboxClock.system();
    private int callsAnHour = 500;

    private Builder() {}

    /** Fills the instance from an incident log; see {@link IncidentLog} for its shape. */
    public Builder log(Path csv) {
      contents.add(tables -> IncidentLog.load(csv, tables));
      return this;
    }

    /**
     * Fills the instance with half a year of a made-up company's tickets, up to the clock's
     * present.
     *
     * @param size how many incidents
     * @param seed the same seed, size and present give the same rows
     */
    public Builder company(int size, long seed) {
      contents.add(tables -> CompanyDesk.fill(tables, Chronicle.of(size, seed, clock.instant())));
      return this;
    }

    /** The clock the instance lives by. */
    public Builder clock(SandboxClock other) {
      clock = other;
      return this;
    }

    /** Faults that are on from the start; those of calls strike every call. */
    public Builder faults(Fault... others) {
      List.of(others).forEach(faults::on);
      return this;
    }

    /** Faults that are on from the start, written as in {@link FaultSwitches#on(String)}. */
    public Builder faults(List<String> specs) {
      specs.forEach(faults::on);
      return this;
    }

    /** How many calls an hour {@link Fault#HOURLY_RATE} allows; 500 unless told otherwise. */
    public Builder callsAnHour(int most) {
      callsAnHour = most;
      return this;
    }

    /** Shows every call and its answer to somebody. */
    public Builder watch(BiConsumer<Call, Reply> watcher) {
      watchers.add(watcher);
      return this;
    }

    /** Fills the instance and starts to listen. */
    public ServiceNowSandbox start() {
      return new ServiceNowSandbox(this);
    }
  }
}
