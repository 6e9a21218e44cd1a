package dev.rapport.jira.report;

import com.google.gson.JsonObject;
import dev.rapport.jira.json.Reference;
import java.util.List;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;

/** What is said to either face for the sake of reports; {@code api} is 3 on Cloud, else 2. */
interface ReportApi {
  @GET("rest/api/{api}/issue/createmeta/{project}/issuetypes")
  Call<Types> types(@Path("api") String api, @Path("project") String project);

  @POST("rest/api/{api}/issue")
  Call<Reference> create(@Path("api") String api, @Body RequestBody issue);

  @DELETE("rest/api/{api}/issue/{id}")
  Call<Void> delete(@Path("api") String api, @Path("id") String id);

  @GET("rest/api/{api}/attachment/meta")
  Call<Limits> limits(@Path("api") String api);

  @GET("rest/api/{api}/issue/{id}?fields=attachment")
  Call<WithFiles> files(@Path("api") String api, @Path("id") String id);

  @Multipart
  @POST("rest/api/{api}/issue/{id}/attachments")
  Call<List<File>> attach(
      @Path("api") String api,
      @Path("id") String id,
      @Header("X-Atlassian-Token") String noCheck,
      @Part MultipartBody.Part file);

  @DELETE("rest/api/{api}/attachment/{id}")
  Call<Void> detach(@Path("api") String api, @Path("id") String id);

  /**
   * The types of issues that the account may make in a project.
   *
   * @param issueTypes as Cloud calls them
   * @param values as Data Center does
   */
  record Types(@Nullable List<Type> issueTypes, @Nullable List<Type> values) {
    /** Them, by either name. */
    List<Type> all() {
      List<Type> cloud = issueTypes == null ? List.of() : issueTypes;
      return values == null ? cloud : values;
    }
  }

  /** One type of issue. */
  record Type(String id, String name, boolean subtask) {}

  /**
   * What files the site takes.
   *
   * @param uploadLimit in bytes
   */
  record Limits(boolean enabled, long uploadLimit) {}

  /** An issue with its files alone. */
  record WithFiles(@Nullable Fields fields) {
    /** The field. */
    record Fields(@Nullable List<File> attachment) {}

    List<File> present() {
      return fields == null || fields.attachment() == null ? List.of() : fields.attachment();
    }
  }

  /** A file beside an issue. */
  record File(String id, String filename) {}

  /** The members of an issue's fields as they are sent. */
  static JsonObject fields(JsonObject fields) {
    JsonObject issue = new JsonObject();
    issue.add("fields", fields);
    return issue;
  }
}
