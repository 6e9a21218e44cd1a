package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.http.Reply;

/** What Cloud had once: 410, with a word on where to go. */
final class RemovedApi {
  void offer(Router router) {
    for (String version : new String[] {"2", "3", "latest"}) {
      String search = "/rest/api/" + version + "/search";
      router.on("GET", search, request -> gone()).on("POST", search, request -> gone());
      router.on("POST", search + "/id", request -> gone());
    }
  }

  private static Reply gone() {
    throw new ApiError(
        410,
        "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A"
            + " full migration guideline is available at"
            + " https://developer.atlassian.com/changelog/#CHANGE-2046");
  }
}
