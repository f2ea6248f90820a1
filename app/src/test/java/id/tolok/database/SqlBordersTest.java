package id.tolok.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// SQL stands in the `store` packages alone, and names its own schema and those of modules before.
class SqlBordersTest {

  private static final List<String> SCHEMAS =
      List.of(
          "tolok",
          "audit",
          "organization",
          "access",
          "intake",
          "catalogue",
          "planning",
          "survey",
          "measurement",
          "results",
          "desk",
          "reporting");

  private static final Pattern TEXT =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern SQL =
      Pattern.compile(
          "(?i)\\b(select\\s|insert\\s+into|update\\s+[a-z_.]+\\s+set|delete\\s+from|call\\s+\\w+\\.|from\\s+\\w+\\.\\w+)");
  private static final Pattern NAME =
      Pattern.compile("\\b(" + String.join("|", SCHEMAS) + ")\\.[a-z_]+");

  @Test
  void storesNameTheirOwnSchemaAndThoseBefore() throws IOException {
    var strangers = new ArrayList<String>();
    for (Path file : sources()) {
      String module = module(file);
      if (!SCHEMAS.contains(module)) {
        continue;
      }
      for (String sql : sqlOf(file)) {
        NAME.matcher(sql)
            .results()
            .filter(name -> SCHEMAS.indexOf(name.group(1)) > SCHEMAS.indexOf(module))
            .forEach(name -> strangers.add(file.getFileName() + ": " + name.group()));
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void sqlStandsInStoresAlone() throws IOException {
    var elsewhere = new ArrayList<String>();
    for (Path file : sources()) {
      boolean allowed = file.toString().contains("/store/") || module(file).equals("database");
      if (!allowed && sqlOf(file).stream().anyMatch(sql -> NAME.matcher(sql).find())) {
        elsewhere.add(file.getFileName().toString());
      }
    }
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void migrationsNameTheirOwnSchemaAndThoseBefore() throws IOException {
    var strangers = new ArrayList<String>();
    try (Stream<Path> files =
        Files.list(GoldenFile.root().resolve("app/src/main/resources/db/migration"))) {
      for (Path file : files.toList()) {
        String module = file.getFileName().toString().replaceAll("V\\d+__([a-z]+)_.*", "$1");
        int own = module.equals("database") ? 0 : SCHEMAS.indexOf(module);
        assertThat(own).as(file.toString()).isNotNegative();
        String sql = Files.readString(file).replaceAll("--.*", "");
        NAME.matcher(sql)
            .results()
            .filter(name -> SCHEMAS.indexOf(name.group(1)) > own)
            .forEach(name -> strangers.add(file.getFileName() + ": " + name.group()));
      }
    }
    assertThat(strangers).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(GoldenFile.root().resolve("app/src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String module(Path file) {
    Path base = GoldenFile.root().resolve("app/src/main/java/id/tolok");
    return base.relativize(file).getName(0).toString();
  }

  private static List<String> sqlOf(Path file) throws IOException {
    return TEXT.matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(text -> SQL.matcher(text).find())
        .toList();
  }
}
