package dev.rapport.app.serve.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Passwords as Argon2id hashes that hold their own salt and cost; 19 MiB, two passes, one lane: the
 * least that OWASP's password storage sheet asks for.
 */
public final class Passwords {
  /** A password that is shorter is refused. */
  public static final int FEWEST_CHARACTERS = 12;

  private static final int SALT_BYTES = 16;
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

  /**
   * Checked where there is no such user, so that a wrong name takes as long as a wrong password.
   */
  private static final String NOBODYS = hash("nobody has this password");

  private Passwords() {}

  /** What to keep of a password. */
  public static String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return ARGON2ID.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult();
  }

  /** Whether it is the password of which the hash was kept; never where none was. */
  static boolean isRight(String password, Optional<String> kept) {
    String hash = kept.orElse(NOBODYS);
    boolean right = Argon2Function.getInstanceFromHash(hash).check(password, hash);
    return right && kept.isPresent();
  }
}
