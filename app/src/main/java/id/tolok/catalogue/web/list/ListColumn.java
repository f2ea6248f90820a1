package id.tolok.catalogue.web.list;

import id.tolok.catalogue.search.Sort;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns a person may choose for the list; the indicator itself always stands first.
enum ListColumn {
  OBJECTIVE(Sort.OBJECTIVE),
  POSITION(Sort.POSITION),
  AGENCY(Sort.DECREE),
  REGENCY(null),
  KIND(null),
  FORMULA(null),
  FORMULA_TEXT(null),
  UNIT(null),
  POLARITY(null),
  BASELINE(null),
  TARGET(null),
  RESPONSIBLE(null),
  SOURCE(null),
  DECREE(null),
  FINDING(Sort.FINDING);

  private static final Set<ListColumn> USUAL =
      EnumSet.of(POSITION, AGENCY, KIND, FORMULA, UNIT, TARGET, FINDING);

  private final @Nullable Sort sort;

  ListColumn(@Nullable Sort sort) {
    this.sort = sort;
  }

  /// The order a click on its head asks for; absent where there is none.
  @Nullable Sort sort() {
    return sort;
  }

  /// Its name in forms and in what the browser remembers.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Those a browser remembers, in their order; the usual ones where it remembers none.
  static Set<ListColumn> remembered(@Nullable String text) {
    if (text == null) {
      return USUAL;
    }
    var codes = List.of(text.split("\\.", -1));
    return Arrays.stream(values())
        .filter(column -> codes.contains(column.code()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
  }

  /// What the browser is to remember.
  static String remember(Set<ListColumn> columns) {
    return columns.stream().map(ListColumn::code).collect(Collectors.joining("."));
  }
}
