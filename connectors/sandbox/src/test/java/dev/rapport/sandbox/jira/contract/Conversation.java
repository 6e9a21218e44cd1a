package dev.rapport.sandbox.jira.contract;

import dev.rapport.sandbox.jira.Caller;
import dev.rapport.sandbox.jira.site.Issue;

/** Calls that both faces take, good ones and refused ones. */
record Conversation(Caller caller, Issue issue) {

  void aboutTheSite() {
    caller.get("/serverInfo");
    caller.get("/myself");
    caller.get("/status");
    caller.get("/field");
    caller.get("/mypermissions?permissions=BROWSE_PROJECTS,EDIT_ISSUES&projectKey=IT");
    caller.get("/mypermissions?permissions=BROWSE_PROJECTS&projectKey=NONE");
  }

  void aboutTheIssue() {
    String path = "/issue/" + issue.key();
    caller.get(path + "?expand=changelog");
    caller.get("/issue/NONE-1");
    caller.put(path, "{'update':{'labels':[{'add':'rapport'}]}}");
    caller.put(path, "{'fields':{'customfield_10016':3}}");
    caller.put(path + "/properties/rapport", "{'holder':'it'}");
    caller.put(path + "/properties/rapport", "{'holder':'vendor'}");
    caller.get(path + "/properties/rapport");
    caller.get(path + "/properties");
    caller.delete(path + "/properties/rapport");
    caller.delete(path + "/properties/rapport");
    String link = "{'globalId':'g','object':{'url':'https://x.example','title':'INC1'}}";
    caller.post(path + "/remotelink", link);
    caller.post(path + "/remotelink", link);
    caller.get(path + "/remotelink?globalId=g");
    caller.get(path + "/remotelink");
    caller.delete(path + "/remotelink?globalId=g");
    caller.post("/issue", "{'fields':{'project':{'key':'IT'},'summary':'Report'}}");
  }

  void aboutComments(String body) {
    String comments = "/issue/" + issue.key() + "/comment";
    caller.get(comments + "?startAt=0&maxResults=2");
    String id =
        caller
            .post(
                comments,
                "{'body':"
                    + body
                    + ",'properties':[{'key':'sd.public.comment','value':{'internal':true}}]}")
            .textAt("id");
    caller.put(comments + "/" + id, "{'body':" + body + "}");
    caller.get(comments + "/" + id + "?expand=properties");
    caller.get("/comment/" + id + "/properties");
    caller.get("/comment/" + id + "/properties/sd.public.comment");
    caller.put("/comment/" + id + "/properties/mine", "{'a':1}");
    caller.delete("/comment/" + id + "/properties/mine");
    caller.delete(comments + "/" + id);
    caller.delete(comments + "/" + id);
  }
}
