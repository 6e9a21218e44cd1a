package dev.rapport.sandbox.company;

import java.time.Instant;
import java.util.List;

/**
 * The life of one ticket up to the present.
 *
 * @param topic what it is about, with its texts made to fit
 * @param caller who opened it
 * @param urgency from 1, high, to 3, low
 * @param beats in order of time; the ticket is as they leave it
 */
public record Story(Topic topic, Person caller, int urgency, Instant opened, List<Beat> beats) {}
