/**
 * What a server does by itself: reads hosts at their pace, follows hints, writes what it may. Work
 * that is due stands in the store, so that any number of nodes share it.
 */
@NullMarked
package dev.rapport.app.serve.schedule;

import org.jspecify.annotations.NullMarked;
