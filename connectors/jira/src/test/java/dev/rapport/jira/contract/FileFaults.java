package dev.rapport.jira.contract;

import java.util.List;
import java.util.stream.Stream;

/** What is known to be wrong in Atlassian's files, each by name. */
final class FileFaults {
  private static final List<KnownFault> ALL =
      List.of(
          KnownFault.of("errors have no body", ".* -> 4\\d\\d: .*response.body.unexpected.*"),
          KnownFault.of(
              "statuses that every call can have are not described",
              ".* -> (401|403|404|409|410|413|429|500|503|504): .*response.status.unknown.*"),
          KnownFault.of(
              "all links of an issue are typed as one",
              "GET .*/remotelink -> 200: .*Instance type \\(array\\).*"));

  static final List<KnownFault> CLOUD =
      and(
          KnownFault.of(
              "values of properties are typed as a Java bean",
              "POST .*/issue/properties/multi -> .*request.body.*/properties/rapport.*"),
          KnownFault.of(
              "moments of a history are numbers in the example and texts in the schema",
              "POST .*/changelog/bulkfetch -> 200: .*response.body.*/created'\\].*"),
          KnownFault.of(
              "null authors are not described",
              ".* -> 200: .*response.body.schema.*/(author|updateAuthor)'\\].*"),
          KnownFault.of(
              "row and column of a gadget are described under whole sentences",
              ".*/dashboard/.*/gadget -> 200: .*/position'].*"),
          KnownFault.of(
              "no content has a schema", "PUT .*/issue/[^/]+ -> 204: .*response.body.missing.*"));

  static final List<KnownFault> SERVICE =
      and(
          KnownFault.of(
              "what an experiment answers to those who did not opt in is not described",
              "GET .*/feedback -> 412: .*response.status.unknown.*"),
          KnownFault.of(
              "no content has a schema", "DELETE .*/feedback -> 204: .*response.body.missing.*"));

  static final List<KnownFault> DATA_CENTER =
      and(
          KnownFault.of("values of fields are typed as objects", ".*schema\\.type .*/fields/.*"),
          KnownFault.of(
              "values of properties are typed as texts",
              "(GET|PUT) .*/properties/rapport -> .*body.schema.type.*\\[\"string\"].*"),
          KnownFault.of(
              "values of comment properties are typed as texts",
              ".*/comment.* -> .*body.schema.type.*/properties/\\*/value.*"),
          KnownFault.of(
              "lists are typed as one of what they hold",
              "GET .*/(status|field|fields|tabs|user/search) -> 200: .*Instance type \\(array\\).*"),
          KnownFault.of(
              "the roles of a project are not described",
              "GET .*/project/[^/]+/role -> 200: .*response.body.unexpected.*"),
          KnownFault.of(
              "of those who hold a role only the name is described",
              "GET .*/project/[^/]+/role/[^/]+ -> 200: .*additionalProperties.*\\[\"displayName\",\"type\"\\].*"),
          KnownFault.of(
              "a page of types is typed as one type",
              "GET .*/createmeta/[^/]+/issuetypes -> 200: .*additionalProperties.*"),
          KnownFault.of(
              "the files of a form are typed as one",
              "POST .*/attachments -> 200: .*Instance type \\(array\\).*"),
          KnownFault.of(
              "a page of members is typed as one user",
              "GET .*/group/member -> 200: .*additionalProperties.*"));

  private FileFaults() {}

  private static List<KnownFault> and(KnownFault... more) {
    return Stream.concat(ALL.stream(), Stream.of(more)).toList();
  }
}
