/** Rapport's app inside Jira as a site with it behaves: what the panel shows and says. */
@NullMarked
package dev.rapport.sandbox.jira.app;

import org.jspecify.annotations.NullMarked;
