package dev.rapport.jira.cloud;

import dev.rapport.jira.json.CommentPage;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.MemberPage;
import dev.rapport.jira.json.ProjectRole;
import dev.rapport.jira.json.RemoteLink;
import java.util.List;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What is read from Jira Cloud. POST only where the question does not fit into an address. */
interface CloudApi {
  @POST("rest/api/3/search/jql")
  Call<CloudSearch.Answer> search(@Body CloudSearch.Request request);

  @POST("rest/api/3/search/approximate-count")
  Call<CloudSearch.Count> count(@Body CloudSearch.CountRequest request);

  @POST("rest/api/3/changelog/bulkfetch")
  Call<CloudHistories.Answer> histories(@Body CloudHistories.Request request);

  @POST("rest/api/3/issue/bulkfetch")
  Call<CloudIssues.Answer> issues(@Body CloudIssues.Request request);

  @GET("rest/api/3/issue/{id}/comment")
  Call<CommentPage> comments(
      @Path("id") String id,
      @Query("startAt") int startAt,
      @Query("maxResults") int maxResults,
      @Query("orderBy") String orderBy);

  @GET("rest/api/3/issue/{id}/remotelink")
  Call<List<RemoteLink>> remoteLinks(@Path("id") String id);

  @GET("rest/api/3/group/member")
  Call<MemberPage> members(
      @Query("groupname") String group,
      @Query("startAt") int startAt,
      @Query("maxResults") int maxResults);

  @GET("rest/api/3/project/{project}/role")
  Call<Map<String, String>> roles(@Path("project") String project);

  @GET("rest/api/3/project/{project}/role/{role}")
  Call<ProjectRole> role(@Path("project") String project, @Path("role") String role);

  @GET("rest/api/3/user/search")
  Call<List<JiraUser>> users(@Query("query") String text, @Query("maxResults") int most);
}
