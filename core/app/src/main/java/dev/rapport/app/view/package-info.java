/** Results of commands as lines for people and as JSON for scripts. Pure: values in, text out. */
@NullMarked
package dev.rapport.app.view;

import org.jspecify.annotations.NullMarked;
