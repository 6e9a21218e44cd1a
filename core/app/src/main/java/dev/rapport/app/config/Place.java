package dev.rapport.app.config;

/**
 * A place inside a document, from its root: what to print for people and what to look a line up by.
 *
 * @param pointer as a JSON pointer (RFC 6901): {@code /hosts/0/auth}; "" for the root
 */
record Place(String pointer) {
  static final Place ROOT = new Place("");

  /** A key of the mapping at this place. */
  Place key(String name) {
    return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
  }

  /** An entry of the list at this place, counted from 0. */
  Place index(int position) {
    return new Place(pointer + "/" + position);
  }

  /** The last step, as it is written in the file. */
  String last() {
    return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /** The place one step up; the root is its own parent. */
  Place parent() {
    return pointer.isEmpty() ? this : new Place(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** As people write it: {@code hosts[0].auth}. */
  String dotted() {
    StringBuilder text = new StringBuilder();
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      if (step.matches("\\d+")) {
        text.append('[').append(step).append(']');
      } else {
        text.append(text.length() == 0 ? "" : ".").append(unescaped(step));
      }
    }
    return text.toString();
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}
