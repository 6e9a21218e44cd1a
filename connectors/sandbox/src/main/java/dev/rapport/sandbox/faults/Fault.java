package dev.rapport.sandbox.faults;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ways in which a stand-in can misbehave, each seen on real hosts. */
public enum Fault {
  /** Every call is answered 401, as with a wrong or expired password. */
  WRONG_PASSWORD(Reach.CALL),
  /** The bearer token of a call is no longer valid, whatever was said of its lifetime. */
  EXPIRED_TOKEN(Reach.CALL),
  /** The connection is reset before anything is done. */
  RESET(Reach.CALL),
  /** A page of HTML with status 200: the instance sleeps or is being upgraded. */
  HTML(Reach.CALL),
  /** 202 with an empty body: too many calls share one session, the call was dropped. */
  ACCEPTED(Reach.CALL),
  /** 429 with Retry-After in seconds and the headers of a rate rule. */
  THROTTLED(Reach.CALL),
  /** 429 that leaves a whole hour to wait. */
  THROTTLED_FOR_AN_HOUR(Reach.CALL),
  /** 429 without Retry-After: no semaphore was free. */
  THROTTLED_WITHOUT_RETRY_AFTER(Reach.CALL),
  /** 503 from the load balancer, not JSON. */
  UNAVAILABLE(Reach.CALL),
  /** 500 with an error document. */
  SERVER_ERROR(Reach.CALL),
  /** 200 whose document is an error: the transaction was cancelled for taking too long. */
  OK_WITH_ERROR(Reach.CALL),
  /** 200 whose JSON breaks off in the middle. */
  CUT_JSON(Reach.CALL),
  /** A write is carried out, then the connection is cut before the answer. */
  LOST_ANSWER(Reach.CALL),
  /** A call is carried out, then the connection breaks in the middle of the answer. */
  BROKEN_ANSWER(Reach.CALL),
  /** A call is carried out; a gateway before the host says 504, since it took too long. */
  GATEWAY_TIMEOUT(Reach.CALL),
  /** 503 that asks to be left alone for half a minute. */
  UNAVAILABLE_FOR_A_WHILE(Reach.CALL),
  /** Pages of more than 200 rows are cancelled as taking too long. */
  LARGE_PAGES_CANCELLED(Reach.CALL),
  /** The instance is busy: each call waits one and a half seconds for a free slot, and says so. */
  BUSY(Reach.CALL),
  /** A rate rule: 500 calls an hour by the stand-in's clock, then 429 until the hour is over. */
  HOURLY_RATE(Reach.CALL),
  /** A call inside a batch is answered 429; the batch itself 200. */
  THROTTLED_INSIDE(Reach.CALL),
  /** A batch runs out of its time: from one of its calls on, none is carried out. */
  BATCH_CUT_SHORT(Reach.CALL),
  /** Calls that send a session cookie back are dropped with 202. */
  SHARED_SESSION(Reach.CALL),

  /** The history table is refused with 403: reading it needs an administrator. */
  NO_AUDIT_ROLE(Reach.USER),
  /** Comments and work notes come as 200 with no rows. */
  NO_JOURNAL_ROLE(Reach.USER),
  /** Comments and work notes come as 200 with no rows, and none are counted. */
  SILENT_JOURNAL(Reach.USER),
  /** The names of states are refused with 403. */
  NO_CHOICE_ROLE(Reach.USER),
  /** Users are refused with 403. */
  NO_USER_ROLE(Reach.USER),
  /** Groups and their members are refused with 403. */
  NO_GROUP_ROLE(Reach.USER),
  /** Approvals, the host's own clocks, ratings and tags are refused with 403. */
  NO_COMPANION_ROLE(Reach.USER),
  /** Every write is refused with 403. */
  NO_WRITE_ROLE(Reach.USER),
  /** Tags cannot be put on records: 403. */
  NO_TAG_ROLE(Reach.USER),
  /** Tags are put on records without naming the record: its fields are left out without a word. */
  TAGS_LOSE_THEIR_RECORD(Reach.USER),
  /** Calls in batches are refused with 403. */
  NO_BATCH_ROLE(Reach.USER),
  /** A list without rows is answered 404, as version 1 of the Table API does. */
  EMPTY_IS_NOT_FOUND(Reach.USER),
  /** Comparisons and sorting in queries are ignored without a word. */
  NO_QUERY_RANGE(Reach.USER),
  /**
   * The user is not on GMT: times are displayed in another zone and format than they are stored.
   */
  USER_ZONE(Reach.USER),
  /** Times in queries are read in the user's zone; those who are not on GMT ask for other times. */
  USER_ZONE_QUERIES(Reach.USER),

  /** Tasks are left out of the pages that they are counted and offset in. */
  HIDDEN_ROWS(Reach.RECORD),
  /** Tasks come as empty objects. */
  EMPTY_ROWS(Reach.RECORD),
  /** Tasks come without their state field. */
  MISSING_STATE(Reach.RECORD),
  /** Tasks are in a state that has no name. */
  UNKNOWN_STATE(Reach.RECORD),
  /** The history of a task has times that contradict its update counts. */
  OUT_OF_ORDER_AUDIT(Reach.RECORD),
  /** A task was opened in the future, by the host's own clock. */
  FUTURE_INSTANT(Reach.RECORD),

  /** 429: the points that all tenants of an app share are used up for this hour. */
  THROTTLED_APP(Reach.CALL),
  /** 429: the points of this tenant are used up for this hour. */
  THROTTLED_TENANT(Reach.CALL),
  /** 429: too many calls of one kind at once. */
  THROTTLED_BURST(Reach.CALL),
  /** 429: too many writes to one issue; strikes writes alone. */
  THROTTLED_ISSUE(Reach.CALL),
  /** 429 whose Retry-After is 0. */
  THROTTLED_ZERO(Reach.CALL),
  /** 429 with a page of HTML. */
  THROTTLED_HTML(Reach.CALL),
  /** Answers warn that less than a fifth of a limit is left. */
  NEAR_LIMIT(Reach.CALL),
  /** A search page hands out the token that it was asked with. */
  REPEATED_TOKEN(Reach.CALL),
  /** Search pages hold a third of what was asked for. */
  SHORT_PAGES(Reach.CALL),
  /** A search page holds nothing, but a token. */
  EMPTY_PAGE(Reach.CALL),
  /** An edit is refused with 409: somebody else's came first. */
  CONFLICT(Reach.CALL),
  /** A task in the background fails after a part of it was done. */
  FAILED_TASK(Reach.CALL),
  /** Ratings of requests are not there: the experiment was ended. */
  NO_FEEDBACK(Reach.USER),

  /** A search learns of changes to an issue half a minute late. */
  INDEX_LAG(Reach.RECORD),
  /** Issues are hidden from every account. */
  HIDDEN_ISSUES(Reach.RECORD),
  /** Issues are found, but calls that name one answer 404. */
  MISSING_ISSUE(Reach.RECORD),
  /** Comments inside an issue are cut after the first. */
  TRUNCATED_COMMENTS(Reach.RECORD),
  /** The calls for an issue's history answer with none. */
  EMPTY_CHANGELOG(Reach.RECORD),
  /** The moments of a history are numbers: milliseconds since 1970. */
  NUMERIC_CREATED(Reach.RECORD),
  /** The moments of a history are numbers: seconds since 1970. */
  CREATED_IN_SECONDS(Reach.RECORD),
  /** Changes do not say the ids of fields. */
  FIELDLESS_CHANGES(Reach.RECORD),
  /** Changes and comments are by nobody. */
  NULL_AUTHORS(Reach.RECORD),
  /** Accounts come with an empty id. */
  BLANK_ACCOUNTS(Reach.RECORD),
  /** Comments come without a body. */
  BODILESS_COMMENTS(Reach.RECORD),
  /** Comments hold a node of a kind that nobody documented. */
  UNKNOWN_NODES(Reach.RECORD),
  /** Comments are wiki text where a document belongs. */
  WIKI_IN_ADF(Reach.RECORD),
  /** A webhook is never sent. */
  LOST_WEBHOOK(Reach.CALL),
  /** A webhook is sent a second time, as if its answer had come too late. */
  REPEATED_WEBHOOK(Reach.CALL),

  /** An issue takes no more comments: 413. */
  COMMENT_LIMIT(Reach.RECORD);

  /** What a fault falls on: a call, the user, or a record as it is served. */
  public enum Reach {
    CALL,
    USER,
    RECORD
  }

  private final Reach reach;

  Fault(Reach reach) {
    this.reach = reach;
  }

  /** What this fault falls on. */
  public Reach reach() {
    return reach;
  }

  /** The name used in commands and documents, such as {@code cut-json}. */
  public String kebab() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The fault of a kebab-case name.
   *
   * @throws IllegalArgumentException naming all known faults, when there is none of that name
   */
  public static Fault parse(String name) {
    return Arrays.stream(values())
        .filter(fault -> fault.kebab().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private static String unknown(String name) {
    String known = Arrays.stream(values()).map(Fault::kebab).collect(Collectors.joining(", "));
    return "Unknown fault '" + name + "'. Known are: " + known;
  }
}
