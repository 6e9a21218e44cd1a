/** Several nodes of the server on one PostgreSQL, under hints, while one of them is killed. */
@NullMarked
package dev.rapport.suite.cluster;

import org.jspecify.annotations.NullMarked;
