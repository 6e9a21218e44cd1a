/**
 * In-process stand-ins for the hosts Rapport connects to: what they share, whichever host they
 * play.
 *
 * <p>The sandbox is an independent reading of the hosts' documentation. It depends on no other
 * module of Rapport, so that a misunderstanding in a connector cannot hide behind the same
 * misunderstanding here.
 */
@NullMarked
package dev.rapport.sandbox;

import org.jspecify.annotations.NullMarked;
