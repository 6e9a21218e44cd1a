/** What people say to Rapport on a ticket, wherever they say it. */
@NullMarked
package dev.rapport.engine.command;

import org.jspecify.annotations.NullMarked;
