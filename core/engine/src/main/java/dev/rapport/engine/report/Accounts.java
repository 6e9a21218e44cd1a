package dev.rapport.engine.report;

import org.jspecify.annotations.Nullable;

/**
 * How complete a side's own accounts were: its first reports and resolution notes ({@link
 * dev.rapport.engine.involvement.Account} says by what measure).
 *
 * @param n accounts that were seen
 * @param empty of these, such as say nothing
 * @param brief such as say little
 * @param full such as say enough to work with
 * @param words the length in words that half of them have at most; null of fewer than k
 * @param unexplained acronyms in them that they do not explain
 */
public record Accounts(
    int n, int empty, int brief, int full, @Nullable Integer words, int unexplained) {}
