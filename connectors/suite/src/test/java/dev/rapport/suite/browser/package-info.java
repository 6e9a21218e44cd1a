/**
 * Pages looked at in a real browser, as their readers do: light, dark, narrow, by keyboard, by ear.
 */
@NullMarked
package dev.rapport.suite.browser;

import org.jspecify.annotations.NullMarked;
