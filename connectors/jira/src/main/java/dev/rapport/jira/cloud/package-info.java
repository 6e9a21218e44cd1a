/** Jira Cloud as Atlassian documents it today: version 3 of its REST API, typed. */
@NullMarked
package dev.rapport.jira.cloud;

import org.jspecify.annotations.NullMarked;
