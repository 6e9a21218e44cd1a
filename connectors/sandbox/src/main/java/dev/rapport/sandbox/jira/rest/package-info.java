/** The interfaces of a Jira: who is let in, which call leads where, and what it answers. */
@NullMarked
package dev.rapport.sandbox.jira.rest;

import org.jspecify.annotations.NullMarked;
