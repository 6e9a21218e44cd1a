package dev.rapport.servicenow;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Inspector;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.http.HostClient;
import java.util.List;
import java.util.Optional;

/** Connects to a ServiceNow instance through its Table API. */
public final class ServiceNowConnector implements Connector {
  private static final String WRITE_SUMMARY = "write.summary";
  private static final String WRITE_TABLE = "write.table";
  private static final String ROW = "row";
  private static final String NONE = "none";

  private static final Gson GSON =
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
    return new ConnectorInfo(
        "servicenow",
        "ServiceNow",
        List.of(
            Setting.required("auth.type", "basic, bearer, api-key or oauth2-client-credentials"),
            Setting.optional("auth.user", "the account, or the client id"),
            Setting.secret("auth.secret", "its password, token, key or client secret"),
            Setting.optional("auth.header", "api-key: the header it goes in; x-sn-apikey"),
            Setting.optional("auth.client-id", "oauth2: the client id, where not auth.user"),
            Setting.optional("auth.token-url", "oauth2: where tokens come from; /oauth_token.do"),
            Setting.optional("auth.token-path", "oauth2: the same, as a path on the host"),
            Setting.optional("scope.table", "the task table to read; incident unless said"),
            Setting.optional(
                "scope.query", "an encoded query that narrows it down, such as active=true"),
            Setting.optional(
                "scope.roles", "roles of people that decide sides, such as itil, with commas"),
            Setting.optional(
                "history.outbox-table", "our own table of changes on the host, where there is one"),
            Setting.optional("limits.requests-per-second", "the most calls per second"),
            Setting.optional("limits.concurrency", "the most calls at one time"),
            Setting.optional("limits.timeout-seconds", "how long a call may take"),
            Setting.optional("limits.answer-megabytes", "the largest answer that is taken"),
            Setting.optional(WRITE_SUMMARY, "row: one row per task in write.table; or none"),
            Setting.optional(WRITE_TABLE, "our own table on the host, for write.summary: row")),
        IncidentHolders.RULES);
  }

  @Override
  public Source source(Settings settings, HostContext context) {
    Scope scope = Scope.of(settings);
    return new ServiceNowSource(Access.of(settings, context).reader(), scope, context, pageSize);
  }

  @Override
  public Optional<Sink> sink(Settings settings, HostContext context) {
    return writeTable(settings)
        .map(
            table -> {
              Access access = Access.of(settings, context);
              SummaryTable rows =
                  new SummaryTable(access.reader(), access.client(), access.api(), table);
              return new ServiceNowSink(rows, context.clock());
            });
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
            writeTable(settings),
            pageSize));
  }

  private static Optional<String> writeTable(Settings settings) {
    String summary = settings.text(WRITE_SUMMARY, NONE);
    if (summary.equals(NONE)) {
      return Optional.empty();
    }
    if (!summary.equals(ROW)) {
      throw settings.wrong(WRITE_SUMMARY, "needs row or none");
    }
    return Optional.of(Scope.table(settings, WRITE_TABLE, settings.text(WRITE_TABLE)));
  }

  /** How a host is reached. */
  private record Access(HostClient client, TableApi api, TableReader reader) {
    static Access of(Settings settings, HostContext context) {
      HostClient client =
          HostClient.of(settings, context, GSON, new RateRule(context.memory(), context.clock()));
      TableApi api = client.api(TableApi.class);
      return new Access(
          client,
          api,
          new TableReader(settings.host(), settings.url(), client, api, context.memory()));
    }
  }
}
