package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonElement;

/**
 * A property that was set or taken away, whether or not anybody heard of it.
 *
 * @param issue the key of its issue
 * @param key its own name
 * @param value what it says now; JSON's null where it is gone
 */
public record PropertyWrite(String issue, String key, JsonElement value) {}
