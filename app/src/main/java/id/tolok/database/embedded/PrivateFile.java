package id.tolok.database.embedded;

import id.tolok.database.embedded.program.ServerRefused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;

/// A file that only the account running Tolok can read.
public final class PrivateFile {

  private static final int PASSWORD_BYTES = 24;

  private PrivateFile() {}

  /// Makes an empty file that nobody else can read, before anything is in it.
  ///
  /// @throws FileAlreadyExistsException where it is there
  public static void create(Path file) throws IOException {
    if (Files.getFileStore(file.toAbsolutePath().getParent())
        .supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return;
    }
    Files.createFile(file);
    var access = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (access != null) {
      access.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(access.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
  }

  /// The password in a file; a random one is made where there is none.
  static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(random);
      Path unfinished = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(unfinished);
      create(unfinished);
      Files.writeString(unfinished, HexFormat.of().formatHex(random));
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
    String password = Files.readString(file).strip();
    if (password.isEmpty()) {
      throw new ServerRefused("berkas kata sandi basis data " + file + " kosong.");
    }
    return password;
  }
}
