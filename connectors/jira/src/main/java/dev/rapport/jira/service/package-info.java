/**
 * The calls of Jira Service Management, the same on Cloud and Data Center. Each takes a call for
 * every request, so that only those are made that the admin switched on.
 */
@NullMarked
package dev.rapport.jira.service;

import org.jspecify.annotations.NullMarked;
