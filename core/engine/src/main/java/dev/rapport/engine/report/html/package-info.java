/** The report as one page that needs nothing else: for people who would rather look than read. */
@NullMarked
package dev.rapport.engine.report.html;

import org.jspecify.annotations.NullMarked;
