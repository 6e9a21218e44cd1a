/**
 * Where hosts say, without being asked, that a ticket changed. What they say is only a hint: it is
 * kept, and the ticket is read again.
 */
@NullMarked
package dev.rapport.app.serve.hook;

import org.jspecify.annotations.NullMarked;
