package dev.rapport.jira.cloud;

import com.google.gson.JsonObject;
import dev.rapport.jira.json.Comment;
import okhttp3.RequestBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What is written to Jira Cloud: nothing that is not listed here. */
interface CloudWriteApi {
  /** Answers 303 with the address of a task. */
  @POST("rest/api/3/issue/properties/multi")
  Call<Void> setProperties(@Body RequestBody values);

  /** Answers 303 with the address of a task. */
  @HTTP(method = "DELETE", path = "rest/api/3/issue/properties/{key}", hasBody = true)
  Call<Void> deleteProperty(@Path("key") String key, @Body CloudTask.Selection issues);

  @GET("rest/api/3/task/{id}")
  Call<CloudTask> task(@Path("id") String id);

  @PUT("rest/api/3/issue/{id}")
  Call<Void> edit(
      @Path("id") String id, @Query("notifyUsers") boolean notify, @Body RequestBody change);

  @POST("rest/api/3/issue/{id}/comment")
  Call<Comment> addComment(@Path("id") String id, @Body JsonObject comment);

  @PUT("rest/api/3/issue/{id}/comment/{comment}")
  Call<Void> updateComment(
      @Path("id") String id,
      @Path("comment") String comment,
      @Query("notifyUsers") boolean notify,
      @Body JsonObject body);

  @DELETE("rest/api/3/issue/{id}/comment/{comment}")
  Call<Void> deleteComment(@Path("id") String id, @Path("comment") String comment);
}
