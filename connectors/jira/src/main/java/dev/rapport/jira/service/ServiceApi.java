package dev.rapport.jira.service;

import dev.rapport.jira.json.Feedback;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.ServiceApproval;
import dev.rapport.jira.json.ServiceClock;
import dev.rapport.jira.json.ServicePage;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * What is read from Jira Service Management. Every question opts into experiments: which of them
 * are some differs between Cloud and the versions of Data Center.
 */
interface ServiceApi {
  String OPT_IN = "opt-in";
  String EXPERIMENT = "X-ExperimentalApi";

  @Headers(EXPERIMENT + ": " + OPT_IN)
  @GET("rest/servicedeskapi/request/{request}/sla")
  Call<ServicePage<ServiceClock>> clocks(
      @Path("request") String request, @Query("start") int start, @Query("limit") int limit);

  @Headers(EXPERIMENT + ": " + OPT_IN)
  @GET("rest/servicedeskapi/request/{request}/approval")
  Call<ServicePage<ServiceApproval>> approvals(
      @Path("request") String request, @Query("start") int start, @Query("limit") int limit);

  @Headers(EXPERIMENT + ": " + OPT_IN)
  @GET("rest/servicedeskapi/request/{request}/participant")
  Call<ServicePage<JiraUser>> participants(
      @Path("request") String request, @Query("start") int start, @Query("limit") int limit);

  @Headers(EXPERIMENT + ": " + OPT_IN)
  @GET("rest/servicedeskapi/organization/{organisation}/user")
  Call<ServicePage<JiraUser>> members(
      @Path("organisation") String organisation,
      @Query("start") int start,
      @Query("limit") int limit);

  @GET("rest/servicedeskapi/request/{request}/feedback")
  Call<Feedback> feedback(
      @Path("request") String request, @Nullable @Header(EXPERIMENT) String optIn);
}
