/** The report as a PDF, for those who print it, file it or hand it round. */
@NullMarked
package dev.rapport.engine.report.pdf;

import org.jspecify.annotations.NullMarked;
