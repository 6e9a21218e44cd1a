/**
 * What every connector would otherwise rewrite: one client per host that signs calls, keeps the
 * host's pace, repeats what may be repeated, bounds what comes back and turns every failure into a
 * {@link dev.rapport.connector.HostException} that names place and remedy. A connector writes a
 * Retrofit interface and calls {@link dev.rapport.http.HostClient}; the order of what happens to a
 * call is in {@code CallChain}.
 */
@NullMarked
package dev.rapport.http;

import org.jspecify.annotations.NullMarked;
