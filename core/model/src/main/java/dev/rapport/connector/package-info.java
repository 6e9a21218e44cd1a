/**
 * What a connector implements and what it is given. A read-only connector writes four methods, a
 * read-write one two more; further abilities are small types that it may hand over.
 */
@NullMarked
package dev.rapport.connector;

import org.jspecify.annotations.NullMarked;
