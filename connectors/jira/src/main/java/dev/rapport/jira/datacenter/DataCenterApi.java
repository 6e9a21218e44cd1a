package dev.rapport.jira.datacenter;

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

/** What is read from Jira Data Center. POST only where the question does not fit an address. */
interface DataCenterApi {
  @POST("rest/api/2/search")
  Call<DataCenterSearch.Answer> search(@Body DataCenterSearch.Request request);

  @GET("rest/api/2/issue/{id}/comment")
  Call<CommentPage> comments(
      @Path("id") String id,
      @Query("startAt") int startAt,
      @Query("maxResults") int maxResults,
      @Query("expand") String expand);

  @GET("rest/api/2/issue/{id}/remotelink")
  Call<List<RemoteLink>> remoteLinks(@Path("id") String id);

  @GET("rest/api/2/group/member")
  Call<MemberPage> members(
      @Query("groupname") String group,
      @Query("startAt") int startAt,
      @Query("maxResults") int maxResults);

  @GET("rest/api/2/project/{project}/role")
  Call<Map<String, String>> roles(@Path("project") String project);

  @GET("rest/api/2/project/{project}/role/{role}")
  Call<ProjectRole> role(@Path("project") String project, @Path("role") String role);

  @GET("rest/api/2/user/search")
  Call<List<JiraUser>> users(@Query("username") String text, @Query("maxResults") int most);
}
