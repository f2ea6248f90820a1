package id.tolok.database.embedded.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private static final Path DATA = Path.of("/srv/tolok");

  @Test
  void fullDiskIsCalledFull() {
    assertThat(Failures.of("basis data tidak dapat dimulai", "FATAL: No space left on device"))
        .hasMessage(
            "basis data tidak dapat dimulai: disk penuh. Kosongkan tempat, lalu mulai lagi.");
    assertThat(Failures.of(DATA, new IOException("No space left on device")))
        .hasMessage("folder data /srv/tolok: disk penuh. Kosongkan tempat, lalu mulai lagi.");
    assertThat(Failures.isForGood("FATAL: No space left on device")).isTrue();
  }

  @Test
  void closedFolderSaysWhatToDo() {
    assertThat(Failures.of(DATA, new AccessDeniedException("/srv/tolok")))
        .hasMessageContaining("tidak dapat ditulisi")
        .hasMessageContaining("--data");
  }

  @Test
  void anythingElseIsToldInTheServersLastWords() {
    assertThat(Failures.of("basis data tidak dapat dimulai", "a\nb\n\nc\nd\ne\nf\n"))
        .hasMessage("basis data tidak dapat dimulai. Pesan basis data: b / c / d / e / f");
  }

  @Test
  void folderThatIsNoDatabaseIsNotTriedAgain() {
    assertThat(
            Failures.isForGood(
                """
                postgres: could not find the database system
                Expected to find it in the directory "/srv/tolok/pg",
                but could not open file "/srv/tolok/pg/global/pg_control": No such file or directory
                """))
        .isTrue();
  }

  @Test
  void attachedMemoryIsTriedAgain() {
    assertThat(Failures.isForGood("pre-existing shared memory block is still in use")).isFalse();
  }
}
