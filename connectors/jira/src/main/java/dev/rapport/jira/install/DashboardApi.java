package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Dashboards, which Cloud alone lets others make. */
interface DashboardApi {
  @GET("rest/api/3/dashboard?filter=my")
  Call<JsonObject> mine(@Query("startAt") int from, @Query("maxResults") int most);

  @POST("rest/api/3/dashboard")
  Call<JsonObject> make(@Body JsonObject dashboard);

  @GET("rest/api/3/dashboard/{id}")
  Call<JsonObject> find(@Path("id") String id);

  @DELETE("rest/api/3/dashboard/{id}")
  Call<Void> remove(@Path("id") String id);

  @GET("rest/api/3/dashboard/gadgets")
  Call<JsonObject> kinds();

  @GET("rest/api/3/dashboard/{id}/gadget")
  Call<JsonObject> gadgets(@Path("id") String id);

  @POST("rest/api/3/dashboard/{id}/gadget")
  Call<JsonObject> add(@Path("id") String id, @Body JsonObject gadget);

  @PUT("rest/api/3/dashboard/{id}/items/{gadget}/properties/config")
  Call<Void> set(@Path("id") String id, @Path("gadget") long gadget, @Body JsonObject config);
}
