package dev.rapport.http;

import dev.rapport.connector.HostContext;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * OkHttp as we want it. No cookies, because ServiceNow queues the calls of one session behind each
 * other and drops some; no redirects, because they could carry credentials away; no repeats of its
 * own, because it would send a POST twice and nobody would hear of it.
 */
final class Transport {
  /** Shorter than the idle time after which servers hang up, so that few calls meet a dead line. */
  private static final long IDLE_SECONDS = 15;

  private Transport() {}

  /** Without credentials and without a look at the answers. */
  static OkHttpClient bare(Limits limits, HostContext context) {
    return new OkHttpClient.Builder()
        .addInterceptor(new Introduction())
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .connectionPool(new ConnectionPool(limits.concurrency(), IDLE_SECONDS, TimeUnit.SECONDS))
        .connectTimeout(limits.timeout())
        .readTimeout(limits.timeout())
        .writeTimeout(limits.timeout())
        .callTimeout(limits.timeout())
        .eventListenerFactory(call -> new CallLog(context))
        .build();
  }
}
