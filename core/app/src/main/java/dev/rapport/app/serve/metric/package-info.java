/** What a server tells those who watch it: figures for Prometheus, and whether it is ready. */
@NullMarked
package dev.rapport.app.serve.metric;

import org.jspecify.annotations.NullMarked;
