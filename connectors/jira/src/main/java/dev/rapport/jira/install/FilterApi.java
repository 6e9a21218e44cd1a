package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Saved searches. */
interface FilterApi {
  @POST("rest/api/{version}/filter")
  Call<JsonObject> make(@Path("version") String version, @Body JsonObject filter);

  /** Cloud alone: all that the account has saved. */
  @GET("rest/api/3/filter/my")
  Call<List<JsonObject>> mine();

  @GET("rest/api/{version}/filter/{id}")
  Call<JsonObject> find(@Path("version") String version, @Path("id") String id);

  @DELETE("rest/api/{version}/filter/{id}")
  Call<Void> remove(@Path("version") String version, @Path("id") String id);
}
