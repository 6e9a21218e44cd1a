package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.site.SearchIndex;
import dev.rapport.sandbox.jira.site.Site;

/** Puts together what a face has to offer. */
final class Interfaces {
  /** Where Jira Service Management starts on both faces. */
  static final String SERVICE = "/rest/servicedeskapi";

  private Interfaces() {}

  static Router of(Site site, Face face, FaultSwitches faults, Tasks tasks) {
    Access access = new Access(site, faults, face.isCloud());
    Searcher searcher = new Searcher(site, new SearchIndex(site, faults), access);
    Router router = new Router();
    String api = face.api();
    new SiteApi(site, faults).offer(router, api);
    new PeopleApi(site, faults).offer(router, api);
    new RoleApi(site).offer(router, api);
    new IssueApi(site, access, faults).offer(router, api);
    new NewIssueApi(site).offer(router, api);
    new IssueTypeApi(site).offer(router, api);
    new FilterApi(site, face.isCloud()).offer(router, api);
    new AddedFieldApi(site, face.isCloud()).offer(router, api);
    new ScreenApi(site, face.isCloud()).offer(router, api);
    new AttachmentApi(site, access).offer(router, api);
    new CommentApi(site, access, faults).offer(router, api);
    new CommentPropertyApi(site, access).offer(router, api);
    new PropertyApi(site, access).offer(router, api);
    new RemoteLinkApi(site, access).offer(router, api);
    new ServiceApi(site, access, faults).offer(router, SERVICE);
    if (face.isCloud()) {
      new CloudSearchApi(searcher, faults, site).offer(router, api);
      new ChangelogApi(site, access).offer(router, api);
      new BulkPropertyApi(site, access, tasks).offer(router, api);
      new SelectedPropertyApi(site, access, tasks).offer(router, api);
      new RemovedApi().offer(router);
      new DashboardApi(site).offer(router, api);
      new WebhookApi(site).offer(router);
      new WikiApi(site).offer(router);
    } else {
      new OffsetSearchApi(searcher).offer(router, api);
    }
    return router;
  }
}
