/** Whose turn a ticket's state makes it, and which rule said so. */
@NullMarked
package dev.rapport.engine.holder;

import org.jspecify.annotations.NullMarked;
