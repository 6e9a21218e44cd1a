package dev.rapport.sandbox.company;

import java.util.List;

/** A group that tickets are given to. */
public record Team(String name, List<Person> members) {}
