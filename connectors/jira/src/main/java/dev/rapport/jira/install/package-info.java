/**
 * What is made once on a Jira site, and taken away again: custom fields, saved searches and a
 * dashboard for the PMO, the webhook.
 */
@NullMarked
package dev.rapport.jira.install;

import org.jspecify.annotations.NullMarked;
