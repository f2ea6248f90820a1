package id.tolok.database.embedded.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

  private static final Host LINUX = new LinuxHost("x86_64", List.of(), List.of(), null);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"../keluar", "bin/../../keluar", "/tmp/keluar/../../keluar"})
  void entryThatLeavesTheFolderIsRefused(String name) throws IOException {
    var archive = archive(new TarArchiveEntry(name, true));
    assertThatThrownBy(() -> Bundle.unpack(archive, folder.resolve("bin")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leaves the folder");
    assertThat(folder.resolve("keluar")).doesNotExist();
  }

  @Test
  void linkThatLeavesTheFolderIsRefused() throws IOException {
    var link = new TarArchiveEntry("lib/tautan", TarConstants.LF_SYMLINK);
    link.setLinkName("../../rahasia");
    var archive = archive(link);
    assertThatThrownBy(() -> Bundle.unpack(archive, folder.resolve("bin")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leaves the folder");
  }

  @Test
  void hardLinkIsRefused() throws IOException {
    var link = new TarArchiveEntry("lib/tautan", TarConstants.LF_LINK);
    link.setLinkName("/etc/passwd");
    var archive = archive(link);
    assertThatThrownBy(() -> Bundle.unpack(archive, folder.resolve("bin")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("neither file nor folder nor link");
  }

  @Test
  void halfUnpackedFolderIsUnpackedAgain() throws IOException {
    Path target = folder.resolve("bin-18.6");
    Files.createDirectories(target.resolve("bin"));
    Files.writeString(target.resolve("bin/postgres"), "terpotong");
    new Bundle(LINUX).unpackInto(target);
    assertThat(target.resolve("complete")).exists();
    assertThat(target.resolve("bin/postgres")).isExecutable();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(target);
    }
  }

  @Test
  void wholeFolderIsLeftAsItIs() throws IOException {
    Path target = Files.createDirectories(folder.resolve("bin-18.6"));
    Files.createFile(target.resolve("complete"));
    new Bundle(LINUX).unpackInto(target);
    assertThat(target.resolve("bin")).doesNotExist();
  }

  @Test
  void whoUnpacksSecondUsesWhatTheFirstPutThere() throws IOException {
    Path programs = Files.createDirectories(folder.resolve("bin"));
    Path mine = Files.createDirectories(folder.resolve("bin.new-7"));
    for (Path each : List.of(programs, mine)) {
      Files.writeString(each.resolve("postgres"), each.getFileName().toString());
      Files.createFile(each.resolve("complete"));
    }
    Bundle.put(mine, programs);
    assertThat(programs.resolve("postgres")).hasContent("bin");
    assertThat(mine).doesNotExist();
  }

  @Test
  void machineWithoutProgramsIsToldSo() {
    var host = new LinuxHost("riscv64", List.of(), List.of(), null);
    assertThatThrownBy(() -> new Bundle(host).unpackInto(folder.resolve("bin")))
        .isInstanceOf(ServerRefused.class)
        .hasMessageContaining("postgres-linux-riscv64.txz")
        .hasMessageContaining("TOLOK_DB_URL");
  }

  private static InputStream archive(TarArchiveEntry entry) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
