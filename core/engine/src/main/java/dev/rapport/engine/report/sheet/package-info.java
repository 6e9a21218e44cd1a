/** A report as tidy tables, one fact a row, and those as spreadsheets and as CSV. */
@NullMarked
package dev.rapport.engine.report.sheet;

import org.jspecify.annotations.NullMarked;
