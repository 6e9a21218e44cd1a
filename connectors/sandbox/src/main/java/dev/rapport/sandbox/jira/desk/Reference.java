package dev.rapport.sandbox.jira.desk;

/**
 * A record of another tracker that an issue refers to.
 *
 * @param globalId what identifies it among all links, such as {@code system=x&id=y}
 * @param title the words on the link, such as {@code INC0010001}
 */
public record Reference(String globalId, String title, String url) {}
