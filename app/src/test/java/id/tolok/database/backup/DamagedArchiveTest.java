package id.tolok.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.database.server.DatabaseRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Archives that came to harm, or were made to do harm: each is refused before anything is written.
class DamagedArchiveTest {

  @TempDir private Path folder;

  private Path archive;
  private Path target;

  @BeforeEach
  void places() {
    archive = folder.resolve("cadangan.tolok");
    target = folder.resolve("pulih");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"data/../../keluar", "data//../../keluar", "data/x/../../../keluar", "data/.."})
  void entryOutsideOfTheFolderIsRefused(String path) throws IOException {
    write(List.of(new Entry(path, "isi")), List.of(new Entry(path, "isi")), "18.6", 1);
    thenRefused("menunjuk ke luar folder");
    assertThat(folder.resolve("keluar")).doesNotExist();
  }

  @Test
  void absoluteEntryStaysWithinTheFolder() throws IOException {
    write(List.of(new Entry("/tmp/keluar-tolok", "isi")), List.of(), "18.6", 1);
    thenRefused("tidak disebut dalam daftar isi");
  }

  @Test
  void changedFileIsNamed() throws IOException {
    write(
        List.of(new Entry("data/kunci", "diubah")),
        List.of(new Entry("data/kunci", "semula")),
        "18.6",
        1);
    thenRefused("data/kunci isinya berubah");
  }

  @Test
  void longerFileIsRefusedBeforeItIsRead() throws IOException {
    write(
        List.of(new Entry("data/kunci", "x".repeat(1_000_000))),
        List.of(new Entry("data/kunci", "x")),
        "18.6",
        1);
    thenRefused("data/kunci lebih besar daripada semula");
  }

  @Test
  void missingFileIsNamed() throws IOException {
    write(List.of(), List.of(new Entry("data/kunci", "semula")), "18.6", 1);
    thenRefused("data/kunci tidak ada dalam arsip");
  }

  @Test
  void fileThatWasAddedIsNamed() throws IOException {
    write(List.of(new Entry("data/tambahan", "isi")), List.of(), "18.6", 1);
    thenRefused("data/tambahan tidak disebut dalam daftar isi");
  }

  @Test
  void archiveOfAnotherVersionShowsTheWay() throws IOException {
    write(List.of(), List.of(), "17.2", 1);
    thenRefused("--portable");
  }

  @Test
  void archiveOfALaterProgramIsRefused() throws IOException {
    write(List.of(), List.of(), "18.6", 2);
    thenRefused("Tolok yang lebih baru");
  }

  @Test
  void cutArchiveIsRefused() throws IOException {
    write(
        List.of(new Entry("data/kunci", "isi")),
        List.of(new Entry("data/kunci", "isi")),
        "18.6",
        1);
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length - 30));
    thenRefused("bukan cadangan Tolok");
  }

  @Test
  void noChangedByteEndsInAnythingButARefusal() throws IOException {
    write(
        List.of(new Entry("data/kunci", "isi")),
        List.of(new Entry("data/kunci", "isi")),
        "17.0",
        1);
    byte[] whole = Files.readAllBytes(archive);
    for (int place = 0; place < whole.length; place++) {
      byte[] changed = whole.clone();
      changed[place] ^= 0x11;
      Files.write(archive, changed);
      assertThatThrownBy(this::restore).as("byte %d", place).isInstanceOf(DatabaseRefused.class);
    }
  }

  @Test
  void anyOtherFileIsRefused() throws IOException {
    Files.writeString(archive, "bukan arsip");
    thenRefused("bukan cadangan Tolok");
    Files.delete(archive);
    thenRefused("tidak ditemukan");
  }

  private record Entry(String path, String content) {}

  /// An archive with these files, whose list of contents says those.
  private void write(List<Entry> files, List<Entry> listed, String database, int format)
      throws IOException {
    var manifest =
        new Manifest(
            format,
            BackupKind.WHOLE,
            Instant.EPOCH,
            database,
            "0055",
            listed.stream().map(DamagedArchiveTest::file).toList(),
            List.of(),
            Map.of(),
            Map.of());
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Entry entry : files) {
        zip.putNextEntry(new ZipEntry(entry.path()));
        zip.write(entry.content().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(JsonMapper.builder().build().writeValueAsBytes(manifest));
      zip.closeEntry();
    }
  }

  private static Manifest.File file(Entry entry) {
    byte[] content = entry.content().getBytes(StandardCharsets.UTF_8);
    return new Manifest.File(
        entry.path(),
        content.length,
        HexFormat.of().formatHex(ArchiveWriter.sha256().digest(content)));
  }

  private void restore() {
    new Backups(List.of(), Map.of(), Clock.systemUTC()).restore(archive, target);
  }

  private void thenRefused(String words) {
    assertThatThrownBy(this::restore)
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining(words);
    assertThat(target).doesNotExist();
    assertThat(folder.resolve("pulih.restoring")).doesNotExist();
  }
}
