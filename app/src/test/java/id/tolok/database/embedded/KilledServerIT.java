package id.tolok.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.JavaProcess;
import id.tolok.testing.ServerProcess;
import id.tolok.testing.TestData;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Kills the program, or program and database, while rows are written, and starts again at once.
class KilledServerIT {

  enum Killed {
    PROGRAM,
    PROGRAM_AND_DATABASE,
    DATABASE_AND_PROGRAM
  }

  private static final int ROWS_BEFORE_THE_KILL = 200;

  @TempDir private Path data;

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void nothingAcknowledgedIsLost(Killed killed) throws SQLException {
    Set<Long> acknowledged = new HashSet<>();
    for (long round = 0; round < 2; round++) {
      acknowledged.addAll(writeUntilKilled(killed, round * 1_000_000));
      assertThat(stored()).containsAll(acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * ROWS_BEFORE_THE_KILL);
  }

  private List<Long> writeUntilKilled(Killed killed, long first) {
    try (var writer =
        JavaProcess.start(
            AcknowledgedWriter.class,
            Map.of(),
            List.of(
                data.toString(), TestData.databasePrograms().toString(), String.valueOf(first)))) {
      writer.awaitLine("started ");
      for (int row = 0; row < ROWS_BEFORE_THE_KILL; row++) {
        writer.awaitLine("kept ");
      }
      switch (killed) {
        case PROGRAM -> writer.kill();
        case PROGRAM_AND_DATABASE -> {
          writer.kill();
          ServerProcess.killDatabase(data);
        }
        case DATABASE_AND_PROGRAM -> {
          ServerProcess.killDatabase(data);
          writer.kill();
        }
      }
      return writer.lines().stream()
          .filter(line -> line.startsWith("kept "))
          .map(line -> Long.parseLong(line.substring("kept ".length())))
          .toList();
    }
  }

  /// What a new start finds.
  private List<Long> stored() throws SQLException {
    try (var server = EmbeddedServer.start(data, TestData.databasePrograms(), 20);
        var connection =
            DriverManager.getConnection(
                server.login().url(), EmbeddedServer.OWNER, server.login().passwords().owner());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select number from public.written")) {
      var numbers = new ArrayList<Long>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    }
  }
}
