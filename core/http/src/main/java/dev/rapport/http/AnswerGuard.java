package dev.rapport.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Looks at every answer before anybody reads it: bounds it, and refuses a page for people that
 * comes with a good status, which is how a sleeping or upgrading host answers, and a 202 to a
 * question, which is how ServiceNow drops calls that queue in one session.
 */
record AnswerGuard(long mostBytes) implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.isSuccessful() && isHtml(response.body())) {
      throw unusable(response, BadAnswer.Flaw.HTML);
    }
    if (response.code() == 202 && response.request().method().equals("GET")) {
      throw unusable(response, BadAnswer.Flaw.NOT_YET);
    }
    return response.newBuilder().body(new BoundedBody(response.body(), mostBytes)).build();
  }

  private static BadAnswer unusable(Response response, BadAnswer.Flaw flaw) {
    response.close();
    return new BadAnswer(flaw, "status " + response.code(), null);
  }

  private static boolean isHtml(ResponseBody body) {
    MediaType type = body.contentType();
    return type != null && type.subtype().contains("html");
  }
}
