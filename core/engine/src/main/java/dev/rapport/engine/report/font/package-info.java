/** The font that a report is printed and measured with, shipped with the product. */
@NullMarked
package dev.rapport.engine.report.font;

import org.jspecify.annotations.NullMarked;
