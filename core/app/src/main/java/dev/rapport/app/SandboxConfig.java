package dev.rapport.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A working configuration for stand-in hosts, with each secret in a file beside it that only its
 * owner can read.
 *
 * @param file where the configuration goes; written over only where it came from here
 */
record SandboxConfig(Path file) {
  private static final String MARK = "# Written by `rapport sandbox` for its stand-in hosts.";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  void write(SandboxLauncher.Running sandbox) {
    Path target = file.toAbsolutePath();
    try {
      if (isSomebodys(target)) {
        throw new WrongUse(
            file + " is there already and is not from a sandbox; name another with --write-config");
      }
      Files.createDirectories(target.resolveSibling(""));
      ConfigText text = new ConfigText().line(MARK).line("hosts:");
      for (SandboxLauncher.Host host : sandbox.hosts()) {
        Path secret = target.resolveSibling(target.getFileName() + "." + host.name() + "-secret");
        writeSecret(secret, host.secret().reveal());
        text.host(host.name(), host.type(), host.url().toString(), values(host, secret));
      }
      text.line("store: { url: \"jdbc:sqlite:rapport.db\" }");
      Files.writeString(target, text + sandbox.organisation());
      writeGlossary(target.resolveSibling("glossary.yaml"), sandbox.glossary());
    } catch (IOException e) {
      throw new UncheckedIOException("could not write " + file, e);
    }
  }

  private static boolean isSomebodys(Path path) throws IOException {
    return Files.exists(path) && !Files.readString(path).startsWith(MARK);
  }

  /** Somebody's own glossary stays as it is. */
  private static void writeGlossary(Path path, String terms) throws IOException {
    if (!terms.isEmpty() && !isSomebodys(path)) {
      Files.writeString(path, MARK + "\n" + terms);
    }
  }

  private static Map<String, String> values(SandboxLauncher.Host host, Path secret) {
    Map<String, String> values = new HashMap<>(host.settings());
    values.put("auth.type", "basic");
    values.put("auth.user", host.user());
    values.put("auth.secret", "${file:" + secret.getFileName() + "}");
    return values;
  }

  /** Made with its rights, so that nobody can read it in between. */
  private static void writeSecret(Path path, String secret) throws IOException {
    Files.deleteIfExists(path);
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createFile(
        path,
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0]);
    Files.write(path, secret.getBytes(StandardCharsets.UTF_8));
  }
}
