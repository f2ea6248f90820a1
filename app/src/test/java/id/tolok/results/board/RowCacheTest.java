package id.tolok.results.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.results.Basis;
import id.tolok.shell.wording.Language;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RowCacheTest {

  private final AtomicInteger writings = new AtomicInteger();

  @Test
  void rowsAreWrittenOnceForAStampAndAgainForTheNext() {
    var cache = new RowCache(1_000);
    rows(cache, 1, 7, 10);
    rows(cache, 1, 7, 10);
    assertThat(writings).hasValue(1);
    rows(cache, 1, 8, 10);
    assertThat(writings).hasValue(2);
    rows(cache, 1, 7, 10);
    assertThat(writings).as("never what belongs to another stamp").hasValue(3);
  }

  @Test
  void languagesAndBasesAreKeptApart() {
    var cache = new RowCache(1_000);
    for (Language language : Language.values()) {
      for (Basis basis : Basis.values()) {
        cache.rows(new RowCache.Key(1, 2026, basis, language), 1, () -> written(1));
      }
    }
    assertThat(writings).hasValue(Language.values().length * Basis.values().length);
  }

  @Test
  void holdsNoMoreThanAllowed() {
    var cache = new RowCache(100);
    for (long agency = 1; agency <= 50; agency++) {
      rows(cache, agency, 1, 30);
    }
    assertThat(cache.size()).isLessThanOrEqualTo(100);
    rows(cache, 50, 1, 30);
    assertThat(writings).as("the latest is still there").hasValue(50);
  }

  @Test
  void replacingRowsFreesTheirRoom() {
    var cache = new RowCache(100);
    for (long stamp = 1; stamp <= 10; stamp++) {
      rows(cache, 1, stamp, 40);
    }
    assertThat(cache.size()).isEqualTo(40);
  }

  private void rows(RowCache cache, long agency, long stamp, int length) {
    cache.rows(
        new RowCache.Key(agency, 2026, Basis.ENTERED, Language.ID), stamp, () -> written(length));
  }

  private byte[] written(int length) {
    writings.incrementAndGet();
    return new byte[length];
  }
}
