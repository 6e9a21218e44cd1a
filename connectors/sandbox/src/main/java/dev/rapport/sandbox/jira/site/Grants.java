package dev.rapport.sandbox.jira.site;

import java.util.HashSet;
import java.util.Set;

/**
 * Who may do what. Everybody may do everything until a right is taken away, but administer the
 * site: that must be granted. Not safe for several threads.
 */
public final class Grants {
  private static final String EVERYWHERE = "*";

  private final Set<Held> taken = new HashSet<>();
  private final Set<String> administrators = new HashSet<>();
  private final Set<Long> hidden = new HashSet<>();

  private record Held(String account, String project, Permission permission) {}

  /** Takes a right away from an account, in all projects. */
  public void revoke(String account, Permission permission) {
    revoke(account, EVERYWHERE, permission);
  }

  /** Takes a right away from an account, in one project. */
  public void revoke(String account, String project, Permission permission) {
    taken.add(new Held(account, project, permission));
  }

  /** Gives back what was taken, or makes an account an administrator. */
  public void grant(String account, Permission permission) {
    taken.removeIf(held -> held.account().equals(account) && held.permission() == permission);
    if (permission == Permission.ADMINISTER) {
      administrators.add(account);
    }
  }

  /** Hides an issue from all but administrators, as a security level does. */
  public void hide(long issue) {
    hidden.add(issue);
  }

  /** Shows a hidden issue again. */
  public void show(long issue) {
    hidden.remove(issue);
  }

  /** Whether an account holds a right in a project. */
  public boolean allows(String account, String project, Permission permission) {
    return permission == Permission.ADMINISTER
        ? administrators.contains(account)
        : !taken.contains(new Held(account, EVERYWHERE, permission))
            && !taken.contains(new Held(account, project, permission));
  }

  /** Whether an account may see an issue. */
  public boolean shows(String account, Issue issue) {
    return (!hidden.contains(issue.id()) || administrators.contains(account))
        && allows(account, issue.projectKey(), Permission.BROWSE_PROJECTS);
  }
}
