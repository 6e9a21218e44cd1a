package dev.rapport.jira.read;

import dev.rapport.jira.json.JiraField;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.Permissions;
import dev.rapport.jira.json.ServerInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** What is read of a site as a whole: the same on both faces, but for the version in its path. */
interface SiteApi {
  @GET("rest/api/{version}/serverInfo")
  Call<ServerInfo> serverInfo(@Path("version") String version);

  @GET("rest/api/{version}/myself")
  Call<JiraUser> myself(@Path("version") String version);

  @GET("rest/api/{version}/mypermissions")
  Call<Permissions> permissions(
      @Path("version") String version, @Nullable @Query("permissions") String keys);

  @GET("rest/api/{version}/status")
  Call<List<JiraStatus>> statuses(@Path("version") String version);

  @GET("rest/api/{version}/field")
  Call<List<JiraField>> fields(@Path("version") String version);
}
