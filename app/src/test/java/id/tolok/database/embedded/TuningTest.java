package id.tolok.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TuningTest {

  @Test
  void oldOfficePcKeepsItsMemoryForOtherPrograms() {
    assertThat(new Tuning(4096, 24).settings(5432))
        .contains("shared_buffers=256MB", "work_mem=8MB", "max_connections=24", "port=5432");
  }

  @Test
  void tinyAndHugeMachinesStayWithinBounds() {
    assertThat(new Tuning(300, 24).settings(1)).contains("shared_buffers=32MB", "work_mem=4MB");
    assertThat(new Tuning(512_000, 24).settings(1))
        .contains("shared_buffers=1024MB", "work_mem=32MB");
  }

  @Test
  void whatKeepsDataSafeIsAlwaysSaid() {
    assertThat(new Tuning(4096, 24).settings(1))
        .contains("fsync=on", "full_page_writes=on", "synchronous_commit=on");
  }
}
