/**
 * Who may use a running server: logging in, roles, what keeps other sites and other machines out,
 * and the record of what admins did.
 */
@NullMarked
package dev.rapport.app.serve.access;

import org.jspecify.annotations.NullMarked;
