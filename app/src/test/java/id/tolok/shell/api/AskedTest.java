package id.tolok.shell.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.shell.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

  private static final Theme KNOWN = Theme.values()[0];

  @ParameterizedTest
  @ValueSource(ints = {1900, 2199})
  void firstAndLastYearAreTaken(int year) {
    assertThat(Asked.year(year)).hasValue(year);
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 2200, 0, -2026})
  void otherYearsAreRefusedWithTheRange(int year) {
    assertThatThrownBy(() -> Asked.year(year))
        .isInstanceOf(ApiFault.class)
        .hasMessageContaining("[year, " + year + ", 1900–2199]");
  }

  @Test
  void whatIsNotAskedIsAbsent() {
    assertThat(Asked.year(null)).isEmpty();
    assertThat(Asked.constant("theme", Theme.class, null)).isEmpty();
    assertThat(Asked.constants("theme", Theme.class, null)).isEmpty();
  }

  @Test
  void constantIsFoundByItsName() {
    assertThat(Asked.constant("theme", Theme.class, KNOWN.name())).contains(KNOWN);
    assertThat(Asked.constants("theme", Theme.class, List.of(KNOWN.name(), KNOWN.name())))
        .containsExactly(KNOWN);
  }

  @Test
  void unknownConstantIsRefusedWithAllThatAre() {
    String all = Arrays.stream(Theme.values()).map(Theme::name).collect(Collectors.joining(", "));
    String lower = KNOWN.name().toLowerCase(Locale.ROOT);
    assertThatThrownBy(() -> Asked.constant("theme", Theme.class, lower))
        .isInstanceOf(ApiFault.class)
        .hasMessageContaining("[theme, " + lower + ", " + all + "]");
    assertThatThrownBy(() -> Asked.constants("theme", Theme.class, List.of(KNOWN.name(), "")))
        .hasMessageContaining("[theme, , " + all + "]");
  }
}
