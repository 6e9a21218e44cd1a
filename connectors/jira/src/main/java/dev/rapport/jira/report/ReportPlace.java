package dev.rapport.jira.report;

import java.util.Optional;

/**
 * Where reports go on a site.
 *
 * @param project the key of the project in which each period has an issue
 * @param space the key of the Confluence space in which it has a page too; empty for none
 */
public record ReportPlace(String project, Optional<String> space) {}
