/**
 * Titles of tickets for people who look at a list: fetched from their hosts at that moment, held in
 * memory for a quarter of an hour, and nowhere else.
 */
@NullMarked
package dev.rapport.app.serve.title;

import org.jspecify.annotations.NullMarked;
