package id.tolok.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionWordsTest {

  private static final Pattern RECORDED =
      Pattern.compile("(?:Change\\.of|new Change)\\(\\s*\"([a-z]+\\.[a-z-]+)\"");

  @ParameterizedTest
  @EnumSource
  void everyActionHasANameInBothLanguages(Language language) {
    var words = Words.in(language);
    assertThat(ActionWords.all())
        .allSatisfy(code -> assertThat(words.has("audit.action." + code)).as(code).isTrue());
  }

  @Test
  void everyActionTheProgramRecordsCanBeChosen() throws IOException {
    var recorded = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(GoldenFile.root().resolve("app/src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        RECORDED
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> recorded.add(found.group(1)));
      }
    }
    assertThat(recorded).isNotEmpty();
    assertThat(ActionWords.all()).containsAll(recorded);
  }

  @Test
  void unknownActionIsShownByItsCode() {
    assertThat(ActionWords.of(Words.in(Language.ID), "planning.plan-made"))
        .isEqualTo("planning.plan-made");
  }
}
