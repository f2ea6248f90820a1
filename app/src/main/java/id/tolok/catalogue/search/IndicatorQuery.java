package id.tolok.catalogue.search;

import id.tolok.shell.api.PageKey;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which indicators somebody wants to see.
///
/// @param text words to look for, as typed; empty for all
/// @param filters values of a facet, any of which fits; facets without values are absent
/// @param catalogues which versions are looked through
/// @param backwards whether the order is turned around
/// @param edge row the page begins after or ends before; absent for the first page
/// @param limit most rows
public record IndicatorQuery(
    String text,
    Map<Facet, Set<String>> filters,
    Catalogues catalogues,
    Sort sort,
    boolean backwards,
    @Nullable Edge edge,
    int limit) {

  /// The row a page lies beside.
  ///
  /// @param side on which side of the row the page lies
  public record Edge(long indicatorId, Side side) {

    public static Edge after(PageKey key) {
      return new Edge(key.number(0), Side.AFTER);
    }
  }

  /// Sides of a row.
  public enum Side {
    BEFORE,
    AFTER
  }

  /// Longest text looked for; the rest is not.
  public static final int TEXT_MAX = 200;

  /// Which versions are looked through.
  public sealed interface Catalogues {

    /// Those in force on a day.
    record On(LocalDate day) implements Catalogues {}

    /// One.
    record Version(long id) implements Catalogues {}
  }

  public IndicatorQuery {
    text = text.strip();
    text = text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    var copy = new EnumMap<Facet, Set<String>>(Facet.class);
    filters.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Set.copyOf(values));
      }
    });
    filters = copy;
  }

  /// Everything in force on a day, the first page.
  public static IndicatorQuery allOn(LocalDate day, int limit) {
    return new IndicatorQuery(
        "", Map.of(), new Catalogues.On(day), Sort.DECREE, false, null, limit);
  }

  /// The values a facet is narrowed to; none where it is not.
  public List<String> values(Facet facet) {
    return filters.getOrDefault(facet, Set.of()).stream().sorted().toList();
  }

  /// The order that takes effect.
  public Sort effectiveSort() {
    return sort == Sort.RELEVANCE && text.isEmpty() ? Sort.DECREE : sort;
  }

  /// Whether the page is read from its end, for it lies before a row.
  public boolean fromEnd() {
    return edge != null && edge.side() == Side.BEFORE;
  }

  public IndicatorQuery unlimited() {
    return new IndicatorQuery(text, filters, catalogues, sort, backwards, null, Integer.MAX_VALUE);
  }
}
