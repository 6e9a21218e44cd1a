package dev.rapport.http;

import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;
import retrofit2.http.Url;

/** A host's API as small as it can be, in the shape of ServiceNow's. */
interface TableApi {
  @GET("api/table")
  Call<Rows> rows(@Query("sysparm_query") String query);

  @GET
  Call<Rows> follow(@Url String url);

  @POST("api/table")
  Call<Row> insert(@Body Row row);

  @PUT("api/table/1")
  Call<Row> put(@Body Row row);

  @DELETE("api/table/1")
  Call<Void> delete();

  record Rows(List<Row> result) {}

  record Row(String id, int count) {}
}
