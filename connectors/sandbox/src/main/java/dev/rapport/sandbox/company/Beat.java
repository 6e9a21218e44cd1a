package dev.rapport.sandbox.company;

import java.time.Instant;
import java.util.List;

/** What one person does to a ticket at one moment, to the second. */
public record Beat(Instant at, Person by, List<Act> acts) {}
