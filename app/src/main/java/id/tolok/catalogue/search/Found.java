package id.tolok.catalogue.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a search found.
///
/// @param rows the page asked for
/// @param previous whether another page lies before it
/// @param next whether another page lies after it
/// @param total indicators that fit, on all pages
/// @param counts by facet and value, most first
/// @param mended words no indicator has, with those taken in their place
/// @param words of the rows shown that were looked for, in lower case
/// @param loosened whether nothing had all the words, so that what has some of them is shown
public record Found(
    List<IndicatorRow> rows,
    boolean previous,
    boolean next,
    long total,
    List<FacetCount> counts,
    Map<String, List<String>> mended,
    Set<String> words,
    boolean loosened) {
  public Found {
    rows = List.copyOf(rows);
    counts = List.copyOf(counts);
  }

  public List<FacetCount> counts(Facet facet) {
    return counts.stream().filter(count -> count.facet() == facet).toList();
  }
}
