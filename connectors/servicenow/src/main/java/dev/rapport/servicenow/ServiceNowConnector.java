package dev.rapport.servicenow;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Disclosure;
import dev.rapport.connector.HintReader;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Inspector;
import dev.rapport.connector.Installer;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.connector.Titles;
import dev.rapport.http.HostClient;
import dev.rapport.servicenow.table.TableAnswer;
import dev.rapport.servicenow.table.TableAnswerAdapter;
import dev.rapport.servicenow.table.TableApi;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.write.Denials;
import dev.rapport.servicenow.write.ServiceNowSink;
import dev.rapport.servicenow.write.TagRemoval;
import dev.rapport.servicenow.write.WriteSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Connects to a ServiceNow instance through its Table API. */
public final class ServiceNowConnector implements Connector {
  private static final String HOOK = "hook.secret";

  private static final List<Setting> READING =
      List.of(
          Setting.required(
              "auth.type", "basic, bearer, api-key, oauth2-client-credentials or oauth2-password"),
          Setting.optional("auth.user", "the account, or the client id"),
          Setting.secret("auth.secret", "its password, token, key or client secret"),
          Setting.optional("auth.header", "api-key: the header it goes in; x-sn-apikey"),
          Setting.optional("auth.client-id", "oauth2: the client id, where not auth.user"),
          new Setting(
              "auth.client-secret", "oauth2-password: the secret of the client", false, true, ""),
          Setting.optional("auth.token-url", "oauth2: where tokens come from; /oauth_token.do"),
          Setting.optional("auth.token-path", "oauth2: the same, as a path on the host"),
          Setting.optional("scope.table", "the task table to read; incident unless said"),
          Setting.optional(
              "scope.query", "an encoded query that narrows it down, such as active=true"),
          Setting.optional(
              "scope.roles", "roles of people that decide sides, such as itil, with commas"),
          Setting.optional(Scope.KEYS, "true: keys of Jira issues in texts are links"),
          Setting.optional(
              "history.outbox-table", "our own table of changes on the host, where there is one"),
          new Setting(
              HOOK, "the key hint.key of our app, which tells what changed", false, true, ""),
          Setting.optional("limits.requests-per-second", "the most calls per second"),
          Setting.optional("limits.concurrency", "the most calls at one time"),
          Setting.optional("limits.timeout-seconds", "how long a call may take"),
          Setting.optional("limits.answer-megabytes", "the largest answer that is taken"));

  static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(TableAnswer.class, new TableAnswerAdapter())
          .disableHtmlEscaping()
          .create();

  private final int pageSize;

  /** With pages of 1,000 tasks. */
  public ServiceNowConnector() {
    this(Sweep.PAGE);
  }

  ServiceNowConnector(int pageSize) {
    this.pageSize = pageSize;
  }

  @Override
  public ConnectorInfo info() {
    List<Setting> settings = new ArrayList<>(READING);
    settings.addAll(WriteSettings.ALL);
    return new ConnectorInfo("servicenow", "ServiceNow", settings, IncidentHolders.RULES);
  }

  @Override
  public Source source(Settings settings, HostContext context) {
    Scope scope = Scope.of(settings);
    return new ServiceNowSource(Access.of(settings, context).reader(), scope, context, pageSize);
  }

  @Override
  public Optional<Sink> sink(Settings settings, HostContext context) {
    WriteSettings allowed = allowed(settings);
    return allowed.isEmpty() ? Optional.empty() : Optional.of(sink(settings, allowed, context));
  }

  @Override
  public Optional<Sink> eraser(Settings settings, HostContext context) {
    return Optional.of(sink(settings, allowed(settings).forTakingBack(), context));
  }

  private static WriteSettings allowed(Settings settings) {
    return WriteSettings.of(settings, Scope.of(settings).table());
  }

  private static Sink sink(Settings settings, WriteSettings allowed, HostContext context) {
    Access access = Access.of(settings, context);
    RowFinder lookup = new RowFinder(access.reader());
    return ServiceNowSink.of(settings.host(), allowed, access.client(), lookup, context);
  }

  @Override
  public Optional<dev.rapport.connector.Directory> directory(
      Settings settings, HostContext context) {
    return Optional.of(new UserAddresses(Access.of(settings, context).reader()));
  }

  @Override
  public Optional<Titles> titles(Settings settings, HostContext context) {
    return Optional.of(new TaskTitles(Access.of(settings, context).reader(), Scope.of(settings)));
  }

  @Override
  public Optional<HintReader> hints(Settings settings) {
    try {
      return settings.findSecret(HOOK).map(ServiceNowHints::new);
    } catch (IllegalArgumentException e) {
      throw settings.wrong(
          HOOK, "needs at least " + HintSignature.SHORTEST_KEY + " letters, as in hint.key");
    }
  }

  @Override
  public Optional<Installer> installer(Settings settings, HostContext context) {
    Access access = Access.of(settings, context);
    WriteSettings allowed = allowed(settings);
    WriteCheck check =
        new WriteCheck(access.reader(), allowed, new Denials(context.memory(), context.clock()));
    TagRemoval tags =
        ServiceNowSink.tagRemoval(
            settings.host(), allowed, access.client(), new RowFinder(access.reader()), context);
    return Optional.of(new ServiceNowInstaller(check, allowed, tags));
  }

  @Override
  public Disclosure disclosure(Settings settings) {
    return ServiceNowDisclosure.of(allowed(settings));
  }

  @Override
  public Optional<Inspector> inspector(Settings settings, HostContext context) {
    Access access = Access.of(settings, context);
    return Optional.of(
        new ServiceNowInspector(
            access.reader(),
            Scope.of(settings),
            context,
            settings.text("auth.user", ""),
            WriteSettings.of(settings, Scope.of(settings).table()),
            pageSize));
  }

  /** How a host is reached. */
  private record Access(HostClient client, TableApi api, TableReader reader) {
    static Access of(Settings settings, HostContext context) {
      HostClient client = HostClient.of(settings, context, GSON, new RateRule(context.memory()));
      TableApi api = client.api(TableApi.class);
      return new Access(
          client,
          api,
          new TableReader(settings.host(), settings.url(), client, api, context.memory()));
    }
  }
}
