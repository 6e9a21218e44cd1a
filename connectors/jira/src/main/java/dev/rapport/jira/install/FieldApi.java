package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Custom fields and screens: for administrators of the site. */
interface FieldApi {
  @POST("rest/api/{version}/field")
  Call<JsonObject> add(@Path("version") String version, @Body JsonObject field);

  /** Cloud alone. */
  @GET("rest/api/3/field/{id}/context")
  Call<JsonObject> contexts(@Path("id") String id);

  /** Cloud alone. */
  @POST("rest/api/3/field/{id}/context")
  Call<JsonObject> addContext(@Path("id") String id, @Body JsonObject context);

  /** Cloud alone. */
  @POST("rest/api/3/field/{id}/trash")
  Call<Void> trash(@Path("id") String id);

  /** Data Center alone. */
  @DELETE("rest/api/2/customFields")
  Call<JsonObject> remove(@Query("ids") String ids);

  @POST("rest/api/{version}/screens/addToDefault/{id}")
  Call<Void> showOnDefault(@Path("version") String version, @Path("id") String id);

  @GET("rest/api/{version}/screens/{screen}/tabs")
  Call<List<JsonObject>> tabs(@Path("version") String version, @Path("screen") String screen);

  @GET("rest/api/{version}/screens/{screen}/tabs/{tab}/fields")
  Call<List<JsonObject>> fields(
      @Path("version") String version, @Path("screen") String screen, @Path("tab") String tab);

  @POST("rest/api/{version}/screens/{screen}/tabs/{tab}/fields")
  Call<JsonObject> show(
      @Path("version") String version,
      @Path("screen") String screen,
      @Path("tab") String tab,
      @Body JsonObject field);
}
