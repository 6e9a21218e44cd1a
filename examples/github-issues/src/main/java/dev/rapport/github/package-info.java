/** The issues of one GitHub repository, read only: a connector to learn from. */
@NullMarked
package dev.rapport.github;

import org.jspecify.annotations.NullMarked;
