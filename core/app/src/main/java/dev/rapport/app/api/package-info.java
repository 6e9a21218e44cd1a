/**
 * The same as the pages say, as JSON under {@code /api/v1}, for programs; described by the file
 * {@code openapi.json} beside it.
 */
@NullMarked
package dev.rapport.app.api;

import org.jspecify.annotations.NullMarked;
