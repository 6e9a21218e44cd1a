package dev.rapport.sandbox.servicenow.store;

/**
 * Something that was done to a row, whether or not anybody heard of it.
 *
 * @param table the row's table
 * @param row as it is now; as it was, where it is gone
 * @param isGone whether it was deleted
 */
public record RowWrite(String table, Row row, boolean isGone) {}
