package dev.rapport.servicenow;

import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * The host's Table API, as far as we call it. Writes go to a table of our own only. The version is
 * fixed: where nothing is found, the second says so with no rows, the first with 404.
 */
interface TableApi {
  /** Rows of a table; the parameters are encoded already, see {@link EncodedQuery#encoded()}. */
  @Headers("Accept: application/json")
  @GET("api/now/v2/table/{table}")
  Call<TableAnswer> rows(
      @Path("table") String table, @QueryMap(encoded = true) Map<String, String> parameters);

  /** A new row. */
  @Headers("Accept: application/json")
  @POST("api/now/v2/table/{table}?sysparm_fields=sys_id")
  Call<TableAnswer> insert(@Path("table") String table, @Body Map<String, String> values);

  /** New values for some columns of a row. */
  @Headers("Accept: application/json")
  @PATCH("api/now/v2/table/{table}/{sysId}?sysparm_fields=sys_id")
  Call<TableAnswer> update(
      @Path("table") String table, @Path("sysId") String sysId, @Body Map<String, String> values);

  /** Takes a row away. */
  @Headers("Accept: application/json")
  @DELETE("api/now/v2/table/{table}/{sysId}")
  Call<Void> delete(@Path("table") String table, @Path("sysId") String sysId);
}
