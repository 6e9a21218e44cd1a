package dev.rapport.engine.report.sheet;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param meaning what stands in it, in a sentence
 * @param width how many characters of it a reader should see
 */
record Column(String name, String meaning, int width) {}
