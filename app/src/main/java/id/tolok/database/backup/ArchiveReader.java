package id.tolok.database.backup;

import id.tolok.database.server.DatabaseRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads an archive and believes nothing of it that its hashes do not bear out.
final class ArchiveReader implements AutoCloseable {

  private static final int MANIFEST_BYTES_MOST = 64 * 1024 * 1024;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;
  private final Map<String, Manifest.File> files;

  private ArchiveReader(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
    this.files =
        manifest.files().stream()
            .collect(Collectors.toMap(Manifest.File::path, Function.identity(), (a, b) -> a));
  }

  /// Opens an archive.
  ///
  /// @throws DatabaseRefused where it is none, or is damaged
  static ArchiveReader open(Path file, JsonMapper json) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new DatabaseRefused(file + ": berkas cadangan tidak ditemukan.");
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new DatabaseRefused(
          file + ": bukan cadangan Tolok, atau terpotong sehingga tidak dapat dibuka.", e);
    }
    boolean opened = false;
    try {
      var reader = new ArchiveReader(file, zip, manifest(file, zip, json));
      reader.requireWhole();
      opened = true;
      return reader;
    } finally {
      if (!opened) {
        zip.close();
      }
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /// Every file and folder is read, and held against its hash, before anything is written anywhere.
  void verify() throws IOException {
    for (Manifest.File each : manifest.files()) {
      read(each.path(), OutputStream.nullOutputStream());
    }
  }

  /// Writes files and folders below a folder.
  ///
  /// @param path gives the place within the folder; absent for what is not wanted
  void extract(Path target, Function<String, String> path) throws IOException {
    for (var entry : zip.stream().toList()) {
      String wanted = path.apply(entry.getName());
      if (wanted.isEmpty() || entry.getName().equals(Manifest.NAME)) {
        continue;
      }
      Path place = within(target, wanted, entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(place);
      } else {
        Files.createDirectories(place.getParent());
        try (var output = Files.newOutputStream(place)) {
          read(entry.getName(), output);
        }
      }
    }
  }

  /// Copies a file's content out, and fails where it is not what the manifest says.
  void read(String path, OutputStream output) throws IOException {
    var expected = files.get(path);
    if (expected == null) {
      throw damaged(path, "tidak disebut dalam daftar isi");
    }
    try (var input = new DigestInputStream(content(path), ArchiveWriter.sha256())) {
      byte[] part = new byte[1 << 16];
      long left = expected.bytes();
      for (int read = input.read(part); read >= 0; read = input.read(part)) {
        left -= read;
        if (left < 0) {
          throw damaged(path, "lebih besar daripada semula");
        }
        output.write(part, 0, read);
      }
      String hash = HexFormat.of().formatHex(input.getMessageDigest().digest());
      if (left != 0 || !hash.equals(expected.sha256())) {
        throw damaged(path, "isinya berubah");
      }
    } catch (ZipException e) {
      throw damaged(path, "tidak dapat dibaca");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private InputStream content(String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    InputStream content = entry == null ? null : zip.getInputStream(entry);
    if (content == null) {
      throw damaged(path, "tidak ada dalam arsip");
    }
    return content;
  }

  private void requireWhole() {
    Set<String> present = new HashSet<>();
    for (var entry : zip.stream().toList()) {
      boolean known =
          entry.isDirectory()
              || entry.getName().equals(Manifest.NAME)
              || files.containsKey(entry.getName());
      if (!known || !present.add(entry.getName())) {
        throw damaged(entry.getName(), "tidak disebut dalam daftar isi");
      }
    }
    files.keySet().stream()
        .filter(path -> !present.contains(path))
        .findFirst()
        .ifPresent(path -> {
          throw damaged(path, "tidak ada dalam arsip");
        });
  }

  private DatabaseRefused damaged(String path, String how) {
    return new DatabaseRefused(file + ": cadangan rusak; " + path + " " + how + ".");
  }

  private Path within(Path target, String path, String name) {
    Path place = target.resolve(path).normalize();
    if (!place.startsWith(target) || place.equals(target)) {
      throw damaged(name, "menunjuk ke luar folder tujuan");
    }
    return place;
  }

  private static Manifest manifest(Path file, ZipFile zip, JsonMapper json) throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) {
      throw new DatabaseRefused(file + ": bukan cadangan Tolok; daftar isinya tidak ada.");
    }
    try (var input = zip.getInputStream(entry)) {
      var manifest = json.readValue(input.readNBytes(MANIFEST_BYTES_MOST), Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw new DatabaseRefused(
            file + ": dibuat oleh Tolok yang lebih baru. Pasang versi itu atau yang lebih baru.");
      }
      return manifest;
    } catch (JacksonException | ZipException e) {
      throw new DatabaseRefused(file + ": cadangan rusak; daftar isinya tidak dapat dibaca.", e);
    }
  }
}
