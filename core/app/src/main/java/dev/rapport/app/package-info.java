/**
 * The command line: what each command does, what it prints and how it ends. It knows the engine and
 * the SPI; which connectors there are it is told.
 */
@NullMarked
package dev.rapport.app;

import org.jspecify.annotations.NullMarked;
