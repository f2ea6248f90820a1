package id.tolok.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.audit.AuditVerification;
import id.tolok.audit.TrailFact;
import id.tolok.database.server.DatabaseRefused;
import id.tolok.database.server.DatabaseVisit;
import id.tolok.testing.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupsIT {

  private static final Map<String, String> EMBEDDED =
      Map.of("TOLOK_DB_PROGRAMS", TestData.databasePrograms().toString());

  @TempDir private Path folder;

  private Path data;
  private Path archive;

  @BeforeEach
  void places() {
    data = folder.resolve("data");
    archive = folder.resolve("cadangan/hari-ini.tolok");
  }

  @ParameterizedTest
  @EnumSource
  void restoredDataIsTheSameRowByRow(BackupKind kind) throws Exception {
    Map<String, String> before;
    try (var visit = DatabaseVisit.openNew(data, EMBEDDED)) {
      visit.migrate();
      fill(visit);
      before = hashes(visit);
      Files.writeString(data.resolve("kunci.rahasia"), "kunci");
      var made = backups(EMBEDDED).write(data, archive, kind);
      assertThat(made.fileCount()).isPositive();
    }
    Path other = folder.resolve("pulih");
    var restored = backups(EMBEDDED).restore(archive, other);
    assertThat(restored.rowCount()).isGreaterThanOrEqualTo(4);
    assertThat(other.resolve("kunci.rahasia")).hasContent("kunci");
    try (var visit = DatabaseVisit.open(other, EMBEDDED)) {
      assertThat(visit.place()).isEqualTo(DatabaseVisit.Place.STARTED);
      assertThat(hashes(visit)).isEqualTo(before).containsKey("audit.entry");
      fill(visit);
      assertThat(new AuditVerification(visit.everything()).verify().isIntact()).isTrue();
    }
  }

  @Test
  void whatWasAcknowledgedBeforeTheBackupIsInItAlthoughOthersWriteMeanwhile() throws Exception {
    long acknowledged;
    try (var visit = DatabaseVisit.openNew(data, EMBEDDED)) {
      visit.migrate();
      var written = new AtomicLong();
      var enough = new AtomicBoolean();
      var begun = new CountDownLatch(200);
      var writer =
          Thread.ofPlatform()
              .start(() -> {
                while (!enough.get()) {
                  append(visit, written.incrementAndGet());
                  begun.countDown();
                }
              });
      begun.await();
      acknowledged = written.get() - 1;
      backups(EMBEDDED).write(data, archive, BackupKind.WHOLE);
      enough.set(true);
      writer.join();
      assertThat(written.get()).isGreaterThan(acknowledged + 1);
    }
    Path other = folder.resolve("pulih");
    backups(EMBEDDED).restore(archive, other);
    try (var visit = DatabaseVisit.open(other, EMBEDDED)) {
      var report = new AuditVerification(visit.everything()).verify();
      assertThat(report.isIntact()).isTrue();
      assertThat(report.entryCount()).isGreaterThanOrEqualTo(acknowledged);
    }
  }

  @Test
  void dataMovesToAServerOfOthersWithoutItsSuperuser() throws Exception {
    Map<String, String> before;
    try (var visit = DatabaseVisit.openNew(data, EMBEDDED)) {
      visit.migrate();
      fill(visit);
      before = hashes(visit);
      backups(EMBEDDED).write(data, archive, BackupKind.PORTABLE);
    }
    try (var host = DatabaseVisit.openNew(folder.resolve("server"), EMBEDDED)) {
      var external = externalDatabase(host);
      backups(external).restore(archive, folder.resolve("pulih"));
      try (var visit = DatabaseVisit.open(folder.resolve("pulih"), external)) {
        assertThat(visit.place()).isEqualTo(DatabaseVisit.Place.EXTERNAL);
        assertThat(hashes(visit)).isEqualTo(before);
        fill(visit);
        assertThat(new AuditVerification(visit.everything()).verify().isIntact()).isTrue();
      }
      assertThatThrownBy(() -> backups(external).restore(archive, folder.resolve("lagi")))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("sudah berisi tabel");
      assertThat(folder.resolve("lagi")).doesNotExist();
      assertThatThrownBy(() ->
              backups(external)
                  .write(folder.resolve("pulih"), folder.resolve("x.tolok"), BackupKind.WHOLE))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("--portable");
    }
  }

  @Test
  void archiveIsForNobodyElseAndAPortableOneHoldsNoPasswords() throws Exception {
    madeBackup(BackupKind.PORTABLE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
        .isEqualTo("rw-------");
    try (var zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(Object::toString)).noneMatch(name -> name.contains("password"));
    }
    assertThat(archive.resolveSibling("hari-ini.tolok.new")).doesNotExist();
  }

  @Test
  void nothingThatIsThereIsOverwritten() throws Exception {
    madeBackup(BackupKind.WHOLE);
    assertThatThrownBy(() -> backups(EMBEDDED).write(data, archive, BackupKind.WHOLE))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("sudah ada");
    assertThatThrownBy(() -> backups(EMBEDDED).restore(archive, data))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("tidak kosong");
  }

  @Test
  void folderWithoutDataIsToldSo() {
    assertThatThrownBy(() -> backups(EMBEDDED).write(data, archive, BackupKind.WHOLE))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("belum berisi data");
    assertThat(data).doesNotExist();
    assertThat(archive).doesNotExist();
  }

  @Test
  void trailThatWasTamperedWithBeforeTheRestoreIsFound() throws Exception {
    try (var visit = DatabaseVisit.openNew(data, EMBEDDED)) {
      visit.migrate();
      fill(visit);
      try (var connection = visit.everything().getConnection()) {
        run(connection, "set session_replication_role = replica");
        run(connection, "update audit.entry set reason = 'lain' where position = 2");
      }
      backups(EMBEDDED).write(data, archive, BackupKind.PORTABLE);
    }
    assertThatThrownBy(() -> backups(EMBEDDED).restore(archive, folder.resolve("pulih")))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("jejak audit")
        .hasMessageContaining("entri 2");
    assertThat(folder.resolve("pulih")).doesNotExist();
  }

  private void madeBackup(BackupKind kind) throws Exception {
    try (var visit = DatabaseVisit.openNew(data, EMBEDDED)) {
      visit.migrate();
      fill(visit);
    }
    backups(EMBEDDED).write(data, archive, kind);
  }

  private static Backups backups(Map<String, String> environment) {
    return new Backups(List.of(new TrailFact()), environment, Clock.systemUTC());
  }

  /// Rows with everything that is hard to write as text.
  private static void fill(DatabaseVisit visit) throws SQLException {
    for (long number = 1; number <= 3; number++) {
      append(visit, number);
    }
    try (var connection = visit.everything().getConnection()) {
      run(
          connection,
          """
          insert into organization.region (code, name, kind)
          values ('97', E'Provinsi "Uji" \\\\ tab\\t baris\\nbaru é 😀', 'PROVINCE')
          on conflict do nothing
          """);
    }
  }

  private static void append(DatabaseVisit visit, long number) {
    try (var connection = visit.everything().getConnection();
        var call =
            connection.prepareStatement(
                """
                call audit.append(null, now(), null, 'Uji', 'PROGRAM', null, 'audit.tried', ?,
                  false, null, '{"a":  "é\\n"}', E'\\\\N')
                """)) {
      call.setString(1, "audit.trial/" + number);
      call.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> hashes(DatabaseVisit visit) throws SQLException, IOException {
    var hashes = new TreeMap<String, String>();
    try (var connection = visit.everything().getConnection()) {
      Rows.settle(connection);
      for (TableList.Table table : TableList.of(connection)) {
        hashes.put(table.name(), Rows.hash(connection, table));
      }
    }
    return hashes;
  }

  /// A database on a server of others, with two accounts that have no power over it.
  private static Map<String, String> externalDatabase(DatabaseVisit host) throws SQLException {
    try (var connection = host.everything().getConnection()) {
      run(connection, "create role kantor login password 'kantor'");
      run(connection, "create role kantor_kerja login password 'kerja'");
      run(connection, "create database kantor owner kantor template template0");
    }
    return Map.of(
        "TOLOK_DB_URL", host.access().url().replace("/postgres", "/kantor"),
        "TOLOK_DB_USER", "kantor",
        "TOLOK_DB_PASSWORD", "kantor",
        "TOLOK_DB_WORKER_USER", "kantor_kerja",
        "TOLOK_DB_WORKER_PASSWORD", "kerja");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
