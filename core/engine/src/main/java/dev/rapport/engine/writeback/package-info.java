/**
 * Works out what the hosts should show, and makes them show it: the plan is the difference to what
 * they last confirmed, and applying writes the plan and nothing else. A clock that runs writes
 * nothing: only the key part of a summary decides.
 */
@NullMarked
package dev.rapport.engine.writeback;

import org.jspecify.annotations.NullMarked;
