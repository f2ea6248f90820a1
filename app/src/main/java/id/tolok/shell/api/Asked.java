package id.tolok.shell.api;

import id.tolok.kernel.FiscalYear;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the parameters that many addresses of the interface for programs take alike.
public final class Asked {

  private Asked() {}

  /// The agencies asked about, each of which the token must be allowed; all it may where none is
  /// named.
  ///
  /// @throws id.tolok.shell.viewer.Refused where the token may not, for one of them or anywhere
  public static Set<Long> agencies(Gate gate, Action action, @Nullable List<Long> asked) {
    if (asked == null || asked.isEmpty()) {
      gate.requireAnywhere(action);
      return gate.agencies(action);
    }
    asked.forEach(agency -> gate.require(action, agency));
    return new TreeSet<>(asked);
  }

  /// The parameter `year`.
  ///
  /// @throws ApiFault where it is not between 1900 and 2199
  public static OptionalInt year(@Nullable Integer asked) {
    if (asked == null) {
      return OptionalInt.empty();
    }
    if (!FiscalYear.exists(asked)) {
      throw ApiFault.badValue(
          "year", String.valueOf(asked), FiscalYear.FIRST + "–" + FiscalYear.LAST);
    }
    return OptionalInt.of(asked);
  }

  /// The constant of this name, letter case included.
  ///
  /// @throws ApiFault where there is none of that name; it names them all
  public static <E extends Enum<E>> Optional<E> constant(
      String parameter, Class<E> type, @Nullable String asked) {
    return Optional.ofNullable(asked).map(name -> named(parameter, type, name));
  }

  /// The constants of these names, none where nothing is asked.
  ///
  /// @throws ApiFault where there is none of one of the names; it names them all
  public static <E extends Enum<E>> Set<E> constants(
      String parameter, Class<E> type, @Nullable List<String> asked) {
    var constants = EnumSet.noneOf(type);
    if (asked != null) {
      asked.forEach(name -> constants.add(named(parameter, type, name)));
    }
    return constants;
  }

  private static <E extends Enum<E>> E named(String parameter, Class<E> type, String name) {
    var values = type.getEnumConstants();
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            ApiFault.badValue(
                parameter,
                name,
                Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
  }
}
