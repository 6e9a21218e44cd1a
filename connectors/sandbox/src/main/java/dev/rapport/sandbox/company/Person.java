package dev.rapport.sandbox.company;

/**
 * Somebody of the company or of its vendor.
 *
 * @param id the account name, such as {@code ana.adler}
 * @param department what the person belongs to: a department, a team, or the vendor
 * @param site where the person works
 */
public record Person(String id, String name, String department, String site) {

  /** The name used when people write to each other. */
  public String firstName() {
    return name.substring(0, name.indexOf(' '));
  }
}
