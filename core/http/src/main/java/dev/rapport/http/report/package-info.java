/** How connectors read a report that is to be published: its text, and the files beside it. */
@NullMarked
package dev.rapport.http.report;

import org.jspecify.annotations.NullMarked;
