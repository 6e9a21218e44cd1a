package dev.rapport.http;

import dev.rapport.connector.HostContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of everything that goes over the wire for one call, a repeat after a renewed token
 * included, and passes on method, path, status and time. Headers, queries and bodies are never
 * looked at.
 */
final class CallLog extends EventListener {
  private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);

  private final HostContext context;
  private final Clock clock;
  private Instant began;
  private int status;
  private boolean open;

  CallLog(HostContext context) {
    this.context = context;
    this.clock = context.clock();
    this.began = clock.instant();
  }

  @Override
  public void callStart(Call call) {
    begin();
  }

  @Override
  public void requestHeadersStart(Call call) {
    begin();
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    status = response.code();
  }

  @Override
  public void responseBodyEnd(Call call, long byteCount) {
    report(call);
  }

  @Override
  public void callFailed(Call call, IOException failure) {
    report(call);
  }

  private void begin() {
    began = clock.instant();
    status = 0;
    open = true;
  }

  private void report(Call call) {
    if (open) {
      open = false;
      Duration took = Duration.between(began, clock.instant());
      LOG.debug("{} -> {} in {} ms", Place.of(call.request()), status, took.toMillis());
      context.calls().called(call.request().method(), status, took);
    }
  }
}
