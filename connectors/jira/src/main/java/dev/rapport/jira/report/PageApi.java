package dev.rapport.jira.report;

import java.util.List;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The second API of Confluence Cloud, as far as reports need it. */
interface PageApi {
  @GET("wiki/api/v2/spaces")
  Call<Found<Space>> spaces(@Query("keys") String key);

  @GET("wiki/api/v2/pages")
  Call<Found<Page>> pages(@Query("space-id") String space, @Query("title") String title);

  @POST("wiki/api/v2/pages")
  Call<Page> create(@Body RequestBody page);

  @PUT("wiki/api/v2/pages/{id}")
  Call<Page> update(@Path("id") String id, @Body RequestBody page);

  @DELETE("wiki/api/v2/pages/{id}")
  Call<Void> delete(@Path("id") String id);

  /** What a question found. */
  record Found<T>(@Nullable List<T> results) {
    List<T> present() {
      return results == null ? List.of() : results;
    }
  }

  /** A space. */
  record Space(String id, String key) {}

  /** A page at its present version. */
  record Page(String id, @Nullable Version version) {}

  /**
   * A version of a page.
   *
   * @param message what its writer said of it
   */
  record Version(int number, @Nullable String message) {}
}
