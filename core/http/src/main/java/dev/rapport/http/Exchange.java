package dev.rapport.http;

import java.io.IOException;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Response;

/** One attempt of one call: an answer, or a failure that says what it means. */
record Exchange(FailureTranslator failures, RefusalTranslator refusals) {
  private static final int SEE_OTHER = 303;

  /**
   * Sends a copy of the call, so that it can be sent again.
   *
   * @throws FailedAttempt for everything but a good status with a body as documented
   */
  <T> Answer<T> send(Call<T> call, Effect effect) {
    Place place = Place.of(call.request());
    try {
      Response<T> response = call.clone().execute();
      ResponseBody error = response.errorBody();
      if (error == null || (effect == Effect.IN_BACKGROUND && response.code() == SEE_OTHER)) {
        return Answer.of(response);
      }
      throw refusals.refused(place, effect, Refusal.of(response.raw(), error));
    } catch (IOException e) {
      throw failures.broken(place, effect, e);
    }
  }
}
