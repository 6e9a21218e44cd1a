package dev.rapport.http;

import dev.rapport.connector.HostException;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Puts our credentials on a call, and asks for new ones once when the host no longer takes them.
 * They go to the configured host only, whatever address a connector found in an answer.
 */
record SigningInterceptor(String host, HostAddress address, Authentication auth)
    implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!address.covers(request.url())) {
      throw FailedAttempt.lasting(
          HostException.of(
              HostException.Kind.BUG,
              host,
              Place.of(request) + " would go to another host than url names; not sent"));
    }
    Request signed = auth.sign(request);
    Response response = chain.proceed(signed);
    if (response.code() != 401 || !auth.renew(signed)) {
      return response;
    }
    response.close();
    return chain.proceed(auth.sign(request));
  }
}
