/**
 * What {@code rapport serve} is made of: a node that listens, who may see what, and the news that
 * open pages wait for. What it serves comes in parts that are listed in code.
 */
@NullMarked
package dev.rapport.app.serve;

import org.jspecify.annotations.NullMarked;
