package dev.rapport.sandbox.jira.contract;

import java.util.List;

/** What is known to be wrong in Atlassian's files, each by name. */
final class SpecFaults {
  private static final KnownFault NO_WORDS_OF_REFUSAL =
      KnownFault.of("errors have no body", ".* -> 4\\d\\d: validation.response.body.unexpected.*");
  private static final KnownFault LIST_OF_LINKS =
      KnownFault.of(
          "all links of an issue are typed as one",
          "GET .*/remotelink -> 200: .*Instance type \\(array\\).*");

  static final List<KnownFault> CLOUD =
      List.of(
          NO_WORDS_OF_REFUSAL,
          LIST_OF_LINKS,
          KnownFault.of(
              "values of properties are typed as a Java bean",
              "POST .*/issue/properties/multi .*additionalProperties.*/properties/rapport.*"),
          KnownFault.of(
              "no content has a schema", "PUT .*/issue/[^/]+ -> 204: .*response.body.missing.*"),
          KnownFault.of(
              "what was removed is described as if it were there",
              "POST .*/search -> 410: .*status.unknown.*"));

  static final List<KnownFault> SERVICE =
      List.of(
          KnownFault.of(
              "no content has a schema", "DELETE .*/feedback -> 204: .*response.body.missing.*"));

  static final List<KnownFault> DATA_CENTER =
      List.of(
          NO_WORDS_OF_REFUSAL,
          LIST_OF_LINKS,
          KnownFault.of("personal access tokens are not described", ".*security\\.invalid.*"),
          KnownFault.of("values of fields are typed as objects", ".*schema\\.type .*/fields/.*"),
          KnownFault.of(
              "values of properties are typed as texts",
              "(PUT .*/properties/|POST .*/comment |GET ).*schema\\.type (\\[Path '.*/?value'] )?"
                  + "Instance type \\(object\\) .*\\[\"string\"].*"),
          KnownFault.of(
              "lists are typed as one object",
              "GET .*/(status|field) -> 200: .*Instance type \\(array\\).*"),
          KnownFault.of(
              "a page of members is typed as one user", "GET .*/group/member -> 200: .*isLast.*"),
          KnownFault.of(
              "a new remote link is not described", "POST .*/remotelink -> 201: .*unknown.*"),
          KnownFault.of(
              "a comment cannot be missing", "DELETE .*/comment/\\d+ -> 404: .*unknown.*"));

  private SpecFaults() {}
}
