package dev.rapport.jira.json;

import org.jspecify.annotations.Nullable;

/** Anything that has an id and a name: a priority, a resolution, a component, a kind of issue. */
public record Reference(@Nullable String id, @Nullable String name) {}
