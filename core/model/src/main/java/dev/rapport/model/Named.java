package dev.rapport.model;

/**
 * A thing of the host with the name it had at the moment it was seen: names get renamed and
 * translated, ids stay.
 *
 * @param id the host's id
 * @param name the name then; the id again where no name is known
 */
public record Named(String id, String name) {
  /** A thing whose name is not known. */
  public static Named unnamed(String id) {
    return new Named(id, id);
  }
}
