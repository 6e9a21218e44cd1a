package dev.rapport.servicenow.table;

import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * The host's Table API, as far as we read with it. The version is fixed: where nothing is found,
 * the second says so with no rows, the first with 404.
 */
public interface TableApi {
  /** Rows of a table; the parameters are encoded already, see {@link EncodedQuery#encoded()}. */
  @Headers("Accept: application/json")
  @GET("api/now/v2/table/{table}")
  Call<TableAnswer> rows(
      @Path("table") String table, @QueryMap(encoded = true) Map<String, String> parameters);
}
