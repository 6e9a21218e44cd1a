package dev.rapport.sandbox.jira;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.company.Chronicle;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.http.RequestJournal;
import dev.rapport.sandbox.http.SandboxServer;
import dev.rapport.sandbox.http.Watched;
import dev.rapport.sandbox.jira.app.IssuePanel;
import dev.rapport.sandbox.jira.archive.IssueArchive;
import dev.rapport.sandbox.jira.desk.CompanyDesk;
import dev.rapport.sandbox.jira.desk.Reference;
import dev.rapport.sandbox.jira.desk.StandardStatuses;
import dev.rapport.sandbox.jira.desk.Volume;
import dev.rapport.sandbox.jira.hook.Deliveries;
import dev.rapport.sandbox.jira.json.View;
import dev.rapport.sandbox.jira.rest.JiraHost;
import dev.rapport.sandbox.jira.rest.Logins;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Issues;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One running Jira that is none: issues in memory behind the REST APIs, on a free loopback port,
 * with a clock that can be set and faults that can be switched on.
 */
public final class JiraSandbox implements AutoCloseable {
  private static final String TOKEN = "sandbox-only";

  private final Face face;
  private final SandboxClock clock;
  private final FaultSwitches faults;
  private final Site site;
  private final Account account;
  private final Logins logins;
  private final JiraHost host;
  private final Deliveries deliveries;
  private final SandboxServer server;

  private JiraSandbox(Builder builder) {
    face = builder.face;
    clock = builder.clock;
    faults = builder.faults;
    site = new Site(clock);
    logins = new Logins(site.people(), face);
    account = site.people().put(Account.person("rapport", "Rapport Integration"));
    logins.issue(account.id(), TOKEN);
    StandardStatuses.load(site.vocabulary());
    builder.contents.forEach(content -> content.accept(site));
    host = new JiraHost(site, face, clock, faults, logins);
    server = SandboxServer.start(new Watched(host, builder.watchers));
    View view = new View(site, face, account, server.url(), new FaultSwitches());
    deliveries = new Deliveries(view, faults, builder.pause);
    site.issues().watch(deliveries::announce);
  }

  /**
   * Describes a Cloud site: empty, on the system's clock and without faults until told otherwise.
   */
  public static Builder cloud() {
    return new Builder(Face.CLOUD);
  }

  /** Describes a Data Center, likewise. */
  public static Builder dataCenter() {
    return new Builder(Face.DATA_CENTER);
  }

  /** Which kind of Jira it is. */
  public Face face() {
    return face;
  }

  /** The address of the site, without a trailing slash. */
  public String url() {
    return server.url();
  }

  /** What the integration account logs in by: an email on Cloud, a name on Data Center. */
  public String user() {
    return logins.user(account);
  }

  /**
   * The token of the integration account: for basic authentication on Cloud, a bearer on Data
   * Center. It protects nothing but made-up issues on loopback.
   */
  public String token() {
    return TOKEN;
  }

  /** The account that calls are made as, if with {@link #user} and {@link #token}. */
  public Account account() {
    return site.people().byId(account.id()).orElse(account);
  }

  /** The tokens of accounts, to let others in or to lock somebody out. */
  public Logins logins() {
    return logins;
  }

  /** People, words and rights of the site, for tests to look at and to change. */
  public Site site() {
    return site;
  }

  /** The issues, for tests to look at and to change behind the connector's back. */
  public Issues issues() {
    return site.issues();
  }

  /** Rapport's app inside Jira, as somebody with this account uses it. */
  public IssuePanel panel(String accountId) {
    return new IssuePanel(site, accountId);
  }

  /** Every call received so far. */
  public RequestJournal journal() {
    return server.journal();
  }

  /** The switches of the faults. */
  public FaultSwitches faults() {
    return faults;
  }

  /** The clock of the site. */
  public SandboxClock clock() {
    return clock;
  }

  /** Ends the work whose time has come, which otherwise waits for the next call. */
  public void finishWork() {
    host.finishWork();
  }

  /** Stops listening; the issues stay readable through {@link #issues}. */
  @Override
  public void close() {
    deliveries.close();
    server.close();
  }

  /** Describes a site before it starts. */
  public static final class Builder {
    private final Face face;
    private final List<Consumer<Site>> contents = new ArrayList<>();
    private final List<BiConsumer<Call, Reply>> watchers = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final FaultSwitches faults = new FaultSwitches();
    private SandboxClock clock = SandboxClock.system();
    private Duration pause = Duration.ofMinutes(5);

    private Builder(Face face) {
      this.face = face;
    }

    /** Adds a software project without issues. */
    public Builder project(String key, String name) {
      return project(key, name, false);
    }

    /** Adds a project of Jira Service Management without issues. */
    public Builder serviceProject(String key, String name) {
      return project(key, name, true);
    }

    private Builder project(String key, String name, boolean isService) {
      contents.add(
          site -> {
            long id = 10_000L + site.vocabulary().projects().size();
            site.vocabulary().put(new Project(id, key, name, isService));
          });
      return this;
    }

    /**
     * Fills the site with half a year of a made-up company's issues, up to the clock's present, in
     * the service project IT and the software project DEV.
     *
     * @param size how many issues
     * @param seed the same seed, size and present give the same issues; the people are those of
     *     every other host's company of that seed
     */
    public Builder company(int size, long seed) {
      contents.add(
          site -> CompanyDesk.fill(site, Chronicle.of(size, seed, clock.instant()), references));
      return this;
    }

    /** Records of other trackers that as many of the company's issues link to. */
    public Builder refer(List<Reference> others) {
      references.addAll(others);
      return this;
    }

    /** Fills the site from a file of issues; see {@link IssueArchive} for its shape. */
    public Builder data(Path file) {
      contents.add(site -> IssueArchive.load(file, site));
      return this;
    }

    /** Adds a software project with plain issues, each with so many changes and comments. */
    public Builder volume(String project, int issues, int changes, int comments) {
      project(project, "Volume");
      contents.add(site -> Volume.fill(site, project, issues, changes, comments));
      return this;
    }

    /** The clock the site lives by. */
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

    /** Shows every call and its answer to somebody, such as a check against a specification. */
    public Builder watch(BiConsumer<Call, Reply> watcher) {
      watchers.add(watcher);
      return this;
    }

    /** How long it waits before it sends a webhook again; five minutes unless told otherwise. */
    public Builder webhooksAgainAfter(Duration other) {
      pause = other;
      return this;
    }

    /** Fills the site and starts to listen. */
    public JiraSandbox start() {
      return new JiraSandbox(this);
    }
  }
}
