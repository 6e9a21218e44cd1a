package dev.rapport.engine.checkpoint;

import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.side.Directory;
import java.util.function.Predicate;

/**
 * What verdicts rest on besides the ticket.
 *
 * @param accounts who is in which group
 * @param calendars what a business day is
 * @param explained whether everybody may be taken to know this short form, because the glossary or
 *     the list of common words has it
 */
public record Grounds(Directory accounts, HolderCalendars calendars, Predicate<String> explained) {}
