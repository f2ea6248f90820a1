package id.tolok.database.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an archive, and notes size and hash of every file as it was written.
final class ArchiveWriter implements AutoCloseable {

  private final ZipOutputStream zip;
  private final List<Manifest.File> files = new ArrayList<>();

  ArchiveWriter(Path file) throws IOException {
    zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /// Writes what a file holds.
  interface Content {
    void writeTo(OutputStream output) throws IOException;
  }

  /// Adds a file.
  void add(String path, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    var counted = new Counted(new Unclosed(zip));
    var digested = new DigestOutputStream(counted, sha256());
    content.writeTo(digested);
    digested.flush();
    zip.closeEntry();
    files.add(
        new Manifest.File(
            path, counted.bytes, HexFormat.of().formatHex(digested.getMessageDigest().digest())));
  }

  void add(String path, InputStream content) throws IOException {
    add(path, content::transferTo);
  }

  void add(String path, String content) throws IOException {
    add(path, output -> output.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  /// Adds an empty folder.
  void addFolder(String path) throws IOException {
    zip.putNextEntry(new ZipEntry(path + "/"));
    zip.closeEntry();
  }

  /// Every file added so far.
  List<Manifest.File> files() {
    return List.copyOf(files);
  }

  /// Ends the archive with what it says about itself.
  void finish(byte[] manifest) throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(manifest);
    zip.closeEntry();
    zip.finish();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Counted extends FilterOutputStream {

    private long bytes;

    Counted(OutputStream output) {
      super(output);
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      bytes++;
    }

    @Override
    public void write(byte[] values, int from, int length) throws IOException {
      out.write(values, from, length);
      bytes += length;
    }
  }

  /// Whoever writes a file must not close the archive.
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream output) {
      super(output);
    }

    @Override
    public void write(byte[] values, int from, int length) throws IOException {
      out.write(values, from, length);
    }

    @Override
    public void close() {}
  }
}
