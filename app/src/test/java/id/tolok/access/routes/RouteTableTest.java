package id.tolok.access.routes;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.access.routes.RouteTable.Line;
import id.tolok.shell.viewer.Action;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of answers holds together: it says nothing that the roles do not say.
class RouteTableTest {

  private static final String LET_IN = "ya";
  private static final int ANONYMOUS = Role.values().length + 1;

  static Stream<Line> lines() {
    return RouteTable.lines().stream();
  }

  @Test
  void everyAddressSaysWhatItAsks() {
    assertThat(lines().filter(line -> line.action().equals(RouteTable.UNKNOWN)).toList()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aRoleIsLetInOnlyWhereItMay(Line line) {
    var action = action(line.action());
    if (action == null) {
      return;
    }
    IntStream.range(0, Role.values().length)
        .forEach(i -> {
          var own = cells(line).get(i).split(" ")[0];
          var may = Role.values()[i].may(action);
          assertThat(own)
              .as("%s as %s", line.name(), Role.values()[i])
              .isIn(may ? List.of(LET_IN, "404", "masuk") : List.of("403", "404"));
        });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void nobodyReachesAnotherRegency(Line line) {
    IntStream.range(0, Role.values().length)
        .mapToObj(i -> cells(line).get(i).split(" "))
        .filter(answers -> answers.length == 3)
        .forEach(answers -> assertThat(answers[2]).as(line.name()).isIn("404", "403"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whoDidNotSignInSeesOnlyWhatIsOpen(Line line) {
    if (!line.action().equals("open")) {
      assertThat(cells(line).get(ANONYMOUS)).as(line.name()).isIn("masuk", "401", "403");
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aTokenWithoutTheRightIsRefused(Line line) {
    if (action(line.action()) != null && line.name().contains("/api/")) {
      assertThat(cells(line).getLast()).as(line.name()).isIn("403", "404");
    }
  }

  static List<String> cells(Line line) {
    return Arrays.asList(line.answers().split(","));
  }

  private static @Nullable Action action(String name) {
    return Arrays.stream(Action.values())
        .filter(action -> action.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
