package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Credentials;
import dev.rapport.sandbox.http.Host;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The instance's front door: limits, faults and identity first, then the API that was asked for.
 */
final class ServiceNowHost implements Host {
  private static final int LONGEST_TARGET = 8_000;
  private static final Pattern ROUTE =
      Pattern.compile("/api/now(?:/(v1|v2))?/(table|stats)/([A-Za-z0-9_]+)(?:/([A-Za-z0-9]+))?/?");
  private static final Pattern BATCH = Pattern.compile("/api/now(?:/v1)?/batch");
  private static final Pattern ATTACHMENT =
      Pattern.compile("/api/now(?:/v1)?/attachment(?:/(file|[0-9a-f]{32}))?");
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final Tables tables;
  private final Tokens tokens;
  private final Identity identity;
  private final CallFaults faults;
  private final TableApi tableApi;
  private final StatsApi statsApi;
  private final AttachmentApi attachmentApi;
  private final BatchApi batchApi;
  private final AtomicLong transactions = new AtomicLong();

  ServiceNowHost(
      Clock clock,
      Tables tables,
      Credentials credentials,
      FaultSwitches switches,
      int callsAnHour) {
    Rights rights = new Rights(switches);
    this.clock = clock;
    this.tables = tables;
    this.tokens = new Tokens(credentials, clock);
    this.identity = new Identity(credentials, tokens, switches);
    this.faults = new CallFaults(switches, clock, callsAnHour);
    this.tableApi =
        new TableApi(tables, rights, new ServedRows(tables, switches, clock), credentials.user());
    this.statsApi = new StatsApi(tables, rights);
    this.attachmentApi = new AttachmentApi(tables, rights, credentials.user());
    this.batchApi = new BatchApi(switches, this::routed);
  }

  @Override
  public Reply answer(Call call) {
    if (call.target().length() > LONGEST_TARGET) {
      return signed(Reply.text(414, "text/html", "<h1>414 Request-URI Too Large</h1>"));
    }
    Optional<Reply> fault = faults.instead(call);
    Reply reply = fault.orElseGet(() -> faults.after(call, withinLock(call)));
    return reply.isReset() ? reply : signed(reply);
  }

  private Reply withinLock(Call call) {
    try {
      synchronized (tables) {
        return authenticated(call);
      }
    } catch (ApiError refusal) {
      return refusal.reply();
    }
  }

  private Reply authenticated(Call call) {
    if (call.path().equals("/oauth_token.do")) {
      return tokens.grant(call);
    }
    if (!identity.admits(call)) {
      return ApiError.notAuthenticated()
          .reply()
          .with("WWW-Authenticate", "Basic realm=\"Service-now\"");
    }
    return routed(call)
        .with("X-Is-Logged-In", "true")
        .with("Set-Cookie", "JSESSIONID=sandbox; Path=/; HttpOnly")
        .with("Set-Cookie", "glide_session_store=sandbox; Max-Age=60; Path=/; HttpOnly")
        .with("Set-Cookie", "glide_node_id_for_js=sandbox; Path=/");
  }

  private Reply routed(Call call) {
    if (BATCH.matcher(call.path()).matches() && call.method().equals("POST")) {
      return batchApi.answer(call);
    }
    Matcher attachment = ATTACHMENT.matcher(call.path());
    if (attachment.matches()) {
      return attachmentApi.answer(call, Optional.ofNullable(attachment.group(1)).orElse(""));
    }
    return tableOrStats(call);
  }

  private Reply tableOrStats(Call call) {
    Matcher route = ROUTE.matcher(call.path());
    if (!route.matches()) {
      throw new ApiError(400, "Requested URI does not represent any resource", null);
    }
    String table = route.group(3);
    if (route.group(2).equals("stats")) {
      return statsApi.answer(call, table);
    }
    boolean emptyIsNotFound = "v1".equals(route.group(1));
    return tableApi.answer(call, table, Optional.ofNullable(route.group(4)), emptyIsNotFound);
  }

  /** The headers that every answer of an instance carries. */
  private Reply signed(Reply reply) {
    return reply
        .with("Date", HTTP_DATE.format(clock.instant()))
        .with("Server", "snow_adc")
        .with("Server-Timing", faults.timing())
        .with("X-Transaction-ID", "%012x".formatted(transactions.incrementAndGet()));
  }
}
