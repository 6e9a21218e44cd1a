package dev.rapport.jira.datacenter;

import com.google.gson.JsonObject;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.PropertyValue;
import okhttp3.RequestBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What is written to Jira Data Center: nothing that is not listed here. */
interface DataCenterWriteApi {
  @GET("rest/api/2/issue/{id}/properties/{key}")
  Call<PropertyValue> property(@Path("id") String id, @Path("key") String key);

  @PUT("rest/api/2/issue/{id}/properties/{key}")
  Call<Void> setProperty(@Path("id") String id, @Path("key") String key, @Body RequestBody value);

  @DELETE("rest/api/2/issue/{id}/properties/{key}")
  Call<Void> deleteProperty(@Path("id") String id, @Path("key") String key);

  @PUT("rest/api/2/issue/{id}")
  Call<Void> edit(
      @Path("id") String id, @Query("notifyUsers") boolean notify, @Body RequestBody change);

  @POST("rest/api/2/issue/{id}/comment")
  Call<Comment> addComment(@Path("id") String id, @Body JsonObject comment);

  @PUT("rest/api/2/issue/{id}/comment/{comment}")
  Call<Void> updateComment(
      @Path("id") String id, @Path("comment") String comment, @Body JsonObject body);

  @DELETE("rest/api/2/issue/{id}/comment/{comment}")
  Call<Void> deleteComment(@Path("id") String id, @Path("comment") String comment);
}
