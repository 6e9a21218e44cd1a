package dev.rapport.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Says on every call who asks and what it understands, unless the connector says otherwise:
 * ServiceNow answers 400 to a call without {@code Accept}, and an admin who reads a host's log
 * should find us in it.
 */
final class Introduction implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request asked = chain.request();
    Request.Builder introduced = asked.newBuilder();
    if (asked.header("Accept") == null) {
      introduced.header("Accept", "application/json");
    }
    return chain.proceed(introduced.header("User-Agent", "rapport").build());
  }
}
