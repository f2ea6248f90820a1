package id.tolok.access.routes;

import id.tolok.access.Role;
import id.tolok.testing.GoldenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of expected answers.
///
/// @param actions what each address asks of the gate, by address
record RouteTable(Map<String, String> actions) {

  private static final String PATH = "app/src/test/resources/id/tolok/access/routes.csv";
  static final String UNKNOWN = "?";

  /// One address and its answers.
  record Line(String name, String action, String answers) {
    @Override
    public String toString() {
      return name + "," + action + "," + answers;
    }
  }

  static RouteTable read() {
    return new RouteTable(
        lines().stream()
            .collect(Collectors.toMap(Line::name, Line::action, (a, b) -> a, HashMap::new)));
  }

  /// The lines as they are in the repository.
  static List<Line> lines() {
    var file = GoldenFile.root().resolve(PATH);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream()
          .skip(1)
          .map(line -> line.split(",", 3))
          .map(parts -> new Line(parts[0], parts[1], parts[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String action(String name) {
    return actions.getOrDefault(name, UNKNOWN);
  }

  static void verify(List<Line> measured) {
    var head =
        "address,action,"
            + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(","))
            + ",ADMINISTRATOR of the installation,anonymous,token without the right\n";
    GoldenFile.verify(
        PATH, head + measured.stream().map(line -> line + "\n").collect(Collectors.joining()));
  }
}
