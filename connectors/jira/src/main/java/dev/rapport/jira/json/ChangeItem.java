package dev.rapport.jira.json;

import com.google.gson.annotations.SerializedName;
import org.jspecify.annotations.Nullable;

/**
 * One changed field: ids, and the names as they were then.
 *
 * @param field the field's name; may be translated
 * @param fieldId the field's id; absent on Data Center and on old items
 */
public record ChangeItem(
    @Nullable String field,
    @Nullable String fieldId,
    @Nullable String from,
    @Nullable @SerializedName("fromString") String fromName,
    @Nullable String to,
    @Nullable @SerializedName("toString") String toName) {}
