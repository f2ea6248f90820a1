package id.tolok.catalogue.web.list;

import id.tolok.catalogue.search.Facet;
import id.tolok.catalogue.search.IndicatorQuery;
import id.tolok.catalogue.search.IndicatorQuery.Catalogues;
import id.tolok.catalogue.search.IndicatorQuery.Edge;
import id.tolok.catalogue.search.IndicatorQuery.Side;
import id.tolok.catalogue.search.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The address of a list: all that somebody chose, to be kept, sent to others and opened again.
/// What is no value of a parameter is passed over; what is left out has its usual value.
public final class ListAddress {

  static final String PATH = "/katalog";
  static final String TEXT = "q";
  static final String DAY = "tanggal";
  static final String VERSION = "versi";
  static final String SORT = "urut";
  static final String TURNED = "turun";
  static final String GROUP = "kelompok";
  private static final String AFTER = "setelah";
  private static final String BEFORE = "sebelum";

  private static final int ROWS = 50;
  private static final int VALUES_MAX = 100;

  private final MultiValueMap<String, String> parameters;

  private ListAddress(MultiValueMap<String, String> parameters) {
    this.parameters = parameters;
  }

  public static ListAddress of(MultiValueMap<String, String> given) {
    var kept = new LinkedMultiValueMap<String, String>();
    given.forEach((name, values) ->
        values.stream()
            .filter(value -> !value.isBlank())
            .limit(VALUES_MAX)
            .forEach(value -> kept.add(name, value)));
    return new ListAddress(kept);
  }

  /// What is asked for.
  ///
  /// @param today the day whose versions are shown unless another is chosen
  public IndicatorQuery query(LocalDate today) {
    var filters = new EnumMap<Facet, Set<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      filters.put(facet, values(facet));
    }
    return new IndicatorQuery(
        text(), filters, catalogues(today), sort(), parameters.containsKey(TURNED), edge(), ROWS);
  }

  String text() {
    return first(TEXT).orElse("");
  }

  /// The values of a facet that are chosen.
  Set<String> values(Facet facet) {
    return parameters.getOrDefault(facet.parameter(), List.of()).stream()
        .filter(value -> !facet.isNumeric() || isNumber(value))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The order in force: grouped rows stand together.
  Sort sort() {
    return switch (group()) {
      case NONE -> chosenSort();
      case POSITION -> Sort.POSITION;
      case OBJECTIVE -> Sort.OBJECTIVE;
    };
  }

  ListGroup group() {
    return first(GROUP).flatMap(ListGroup::find).orElse(ListGroup.NONE);
  }

  boolean turned() {
    return parameters.containsKey(TURNED);
  }

  Optional<LocalDate> day() {
    try {
      return first(DAY).map(LocalDate::parse);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  Optional<Long> version() {
    return first(VERSION).filter(ListAddress::isNumber).map(Long::valueOf);
  }

  /// Whether nothing at all is chosen.
  boolean isBare() {
    return parameters.isEmpty();
  }

  /// How many values are chosen to narrow the list.
  int narrowings() {
    int count = version().isPresent() ? 1 : 0;
    for (Facet facet : Facet.values()) {
      count += values(facet).size();
    }
    return count;
  }

  /// The same list with one thing chosen otherwise, from its first page on.
  ListAddress with(String name, @Nullable String value) {
    var changed = copy();
    changed.remove(name);
    if (value != null) {
      changed.add(name, value);
    }
    return new ListAddress(changed);
  }

  /// The same list without one value of a facet.
  ListAddress without(Facet facet, String value) {
    var changed = copy();
    var left = new ArrayList<>(values(facet));
    left.remove(value);
    changed.put(facet.parameter(), left);
    return new ListAddress(changed);
  }

  /// The page beside a row.
  String beside(long indicatorId, Side side) {
    var changed = copy();
    changed.add(side == Side.AFTER ? AFTER : BEFORE, String.valueOf(indicatorId));
    return new ListAddress(changed).text(PATH);
  }

  /// The address under a path, from the first page on.
  String text(String path) {
    String query =
        parameters.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /// What a form must carry on that it does not show itself.
  List<Map.Entry<String, String>> hidden(Set<String> shown) {
    return copy().entrySet().stream()
        .filter(entry -> !shown.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
        .toList();
  }

  private LinkedMultiValueMap<String, String> copy() {
    var copy = new LinkedMultiValueMap<String, String>();
    parameters.forEach((name, values) -> copy.put(name, new ArrayList<>(values)));
    copy.remove(AFTER);
    copy.remove(BEFORE);
    return copy;
  }

  private Sort chosenSort() {
    return first(SORT)
        .flatMap(name ->
            List.of(Sort.values()).stream()
                .filter(sort -> sort.parameter().equals(name))
                .findFirst())
        .orElse(Sort.RELEVANCE);
  }

  private Catalogues catalogues(LocalDate today) {
    return version()
        .<Catalogues>map(Catalogues.Version::new)
        .orElseGet(() -> new Catalogues.On(day().orElse(today)));
  }

  private @Nullable Edge edge() {
    return edge(AFTER, Side.AFTER).or(() -> edge(BEFORE, Side.BEFORE)).orElse(null);
  }

  private Optional<Edge> edge(String name, Side side) {
    return first(name)
        .filter(ListAddress::isNumber)
        .map(value -> new Edge(Long.parseLong(value), side));
  }

  private Optional<String> first(String name) {
    return Optional.ofNullable(parameters.getFirst(name));
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,18}");
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
