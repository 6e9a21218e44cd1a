/** Plays the lives of a made-up company's tickets into the tables of an instance. */
@NullMarked
package dev.rapport.sandbox.servicenow.desk;

import org.jspecify.annotations.NullMarked;
