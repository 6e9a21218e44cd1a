package dev.rapport.servicenow.write;

import com.google.gson.JsonObject;
import java.util.Map;
import okhttp3.RequestBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The host's APIs that change something. */
interface WriteApi {
  /** A new row. */
  @Headers("Accept: application/json")
  @POST("api/now/v2/table/{table}")
  Call<JsonObject> add(
      @Path("table") String table,
      @Query("sysparm_fields") String fields,
      @Body Map<String, String> values);

  /** New values for some columns of a row. */
  @Headers("Accept: application/json")
  @PATCH("api/now/v2/table/{table}/{sysId}")
  Call<JsonObject> set(
      @Path("table") String table,
      @Path("sysId") String sysId,
      @Query("sysparm_fields") String fields,
      @Body Map<String, String> values);

  /** Takes a row away. */
  @Headers("Accept: application/json")
  @DELETE("api/now/v2/table/{table}/{sysId}")
  Call<Void> remove(@Path("table") String table, @Path("sysId") String sysId);

  /** A file beside a record; its body is the file as it is. */
  @Headers("Accept: application/json")
  @POST("api/now/v1/attachment/file")
  Call<JsonObject> attach(
      @Query("table_name") String table,
      @Query("table_sys_id") String sysId,
      @Query("file_name") String name,
      @Body RequestBody content);

  /** Takes a file away. */
  @Headers("Accept: application/json")
  @DELETE("api/now/v1/attachment/{sysId}")
  Call<Void> detach(@Path("sysId") String sysId);

  /** Several calls in one; answered 200 whatever became of them. */
  @Headers("Accept: application/json")
  @POST("api/now/v1/batch")
  Call<BatchAnswer> batch(@Body BatchRequest batch);
}
