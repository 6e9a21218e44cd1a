/** Jira Data Center: version 2 of its REST API, typed. */
@NullMarked
package dev.rapport.jira.datacenter;

import org.jspecify.annotations.NullMarked;
