/** Fills a site: with what every site has, with a made-up company's issues, or with plain bulk. */
@NullMarked
package dev.rapport.sandbox.jira.desk;

import org.jspecify.annotations.NullMarked;
