package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Webhooks of administrators on Cloud: "Webhooks" in Atlassian's documentation. */
interface WebhookApi {
  @GET("rest/webhooks/1.0/webhook")
  Call<List<JsonObject>> all();

  @POST("rest/webhooks/1.0/webhook")
  Call<JsonObject> make(@Body JsonObject webhook);

  @DELETE("rest/webhooks/1.0/webhook/{id}")
  Call<Void> remove(@Path("id") String id);
}
