package id.tolok.database.embedded.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Unpacks the server's programs from the class path. Several Toloks may share the folder: each
/// unpacks beside it, and the first to finish puts its own in place.
public final class Bundle {

  /// The largest archive, that of macOS, unpacks to 340 MB and 1 100 entries.
  private static final long BYTES_MOST = 700L * 1024 * 1024;

  private static final int ENTRIES_MOST = 5_000;
  private static final int MEMORY_KIB_MOST = 128 * 1024;
  private static final int EXECUTABLE = 0100;

  private final Host host;

  public Bundle(Host host) {
    this.host = host;
  }

  /// The programs in their folder, unpacked where they are not there yet.
  public Programs unpackInto(Path folder) throws IOException {
    if (!isComplete(folder)) {
      Path beside =
          folder.resolveSibling(folder.getFileName() + ".new-" + ProcessHandle.current().pid());
      Folders.delete(beside);
      try (InputStream archive = Bundle.class.getResourceAsStream(host.bundle())) {
        if (archive == null) {
          throw new ServerRefused(
              "program basis data untuk mesin ini tidak ikut dalam bangunan ini ("
                  + host.bundle().substring(1)
                  + "). Bangun Tolok di mesin ini, atau isi TOLOK_DB_URL.");
        }
        unpack(archive, beside);
      }
      put(beside, folder);
    }
    return new Programs(host, folder);
  }

  static void unpack(InputStream archive, Path target) throws IOException {
    Files.createDirectories(target);
    long left = BYTES_MOST;
    int entries = 0;
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(archive, false, MEMORY_KIB_MOST))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        left -= entry.isFile() ? entry.getSize() : 0;
        if (left < 0 || ++entries > ENTRIES_MOST) {
          throw new IOException("the archive of the database's programs is too large");
        }
        write(tar, entry, target);
      }
    }
    Files.createFile(marker(target));
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path path = within(target, target.resolve(entry.getName()), entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Path to = path.resolveSibling(entry.getLinkName());
      within(target, to, entry.getLinkName());
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isFile() && !entry.isLink()) {
      Files.copy(tar, path);
      if ((entry.getMode() & EXECUTABLE) != 0) {
        path.toFile().setExecutable(true, false);
      }
    } else {
      throw new IOException("neither file nor folder nor link: " + entry.getName());
    }
  }

  private static Path within(Path target, Path path, String name) throws IOException {
    Path whole = path.normalize();
    if (!whole.startsWith(target) || (whole.equals(target) && !name.matches("\\.?/*"))) {
      throw new IOException("entry leaves the folder: " + name);
    }
    return whole;
  }

  /// Puts the unpacked programs in their place, unless another Tolok was first.
  static void put(Path beside, Path folder) throws IOException {
    try {
      if (Files.exists(folder) && !isComplete(folder)) {
        Folders.delete(folder);
      }
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Systems disagree on how to say that something is there.
      if (!isComplete(folder)) {
        throw e;
      }
      Folders.delete(beside);
    }
  }

  private static boolean isComplete(Path folder) {
    return Files.exists(marker(folder));
  }

  /// Written last: a folder without it was left half unpacked.
  private static Path marker(Path folder) {
    return folder.resolve("complete");
  }
}
