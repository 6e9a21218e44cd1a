package dev.rapport.jira.json;

import com.google.gson.JsonElement;
import org.jspecify.annotations.Nullable;

/** A property of an issue. */
public record PropertyValue(@Nullable String key, @Nullable JsonElement value) {}
