package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Saved searches, the same on Cloud and on Data Center. */
interface FilterApi {
  @POST("rest/api/2/filter")
  Call<JsonObject> make(@Body JsonObject filter);

  @GET("rest/api/2/filter/{id}")
  Call<JsonObject> find(@Path("id") String id);

  @DELETE("rest/api/2/filter/{id}")
  Call<Void> remove(@Path("id") String id);
}
