/**
 * A stand-in for Jira, with the faces of Cloud and of Data Center: issues, their histories and
 * comments in memory behind the REST APIs of the platform and of Jira Service Management.
 */
@NullMarked
package dev.rapport.sandbox.jira;

import org.jspecify.annotations.NullMarked;
