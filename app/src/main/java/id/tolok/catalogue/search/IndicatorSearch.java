package id.tolok.catalogue.search;

import id.tolok.catalogue.store.SearchStore;
import id.tolok.catalogue.store.SearchStore.Count;
import id.tolok.catalogue.store.WordStore;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds indicators in the versions of the viewer's scope.
@Service
public class IndicatorSearch {

  private final SearchStore store;
  private final WordStore words;
  private final CountCache cache = new CountCache();

  IndicatorSearch(SearchStore store, WordStore words) {
    this.store = store;
    this.words = words;
  }

  /// A page of what fits, and how many fit by every value of every facet. Where no indicator has
  /// all the words asked for, those that have some of them are shown.
  public Found find(IndicatorQuery query) {
    List<Long> versions = store.versions(query.catalogues());
    Asked asked = asked(query.text());
    var counts = counts(query, versions, asked.all());
    boolean loosened = asked.canLoosen() && counted(counts, "LOOKED") == 0;
    String terms = loosened ? asked.any() : asked.all();
    if (loosened) {
      counts = counts(query, versions, terms);
    }
    var fetched = store.page(query, versions, terms);
    boolean more = fetched.size() > query.limit();
    var rows = more ? fetched.subList(0, query.limit()) : fetched;
    return new Found(
        query.fromEnd() ? rows.reversed() : rows,
        query.fromEnd() ? more : query.edge() != null,
        query.fromEnd() || more,
        counted(counts, "TOTAL"),
        counts.stream().filter(Count::isOfFacet).map(Count::ofFacet).toList(),
        asked.mended(),
        words(asked, rows),
        loosened);
  }

  /// A page of what fits, without counts.
  public Listing<IndicatorRow> page(IndicatorQuery query) {
    List<Long> versions = store.versions(query.catalogues());
    var rows = store.page(query, versions, asked(query.text()).all());
    return Listing.of(rows, query.limit(), row -> PageKey.of(row.id()));
  }

  /// Gives every row that fits to somebody who writes them out, without keeping them.
  @Transactional(readOnly = true)
  public void each(IndicatorQuery query, Consumer<IndicatorRow> writer) {
    List<Long> versions = store.versions(query.catalogues());
    Asked asked = asked(query.text());
    boolean loosened =
        asked.canLoosen() && counted(counts(query, versions, asked.all()), "LOOKED") == 0;
    try (var rows = store.all(query.unlimited(), versions, loosened ? asked.any() : asked.all())) {
      rows.forEach(writer);
    }
  }

  private Set<String> words(Asked asked, List<IndicatorRow> rows) {
    if (asked.all() == null) {
      return Set.of();
    }
    var shown =
        rows.stream()
            .flatMap(row ->
                Stream.of(
                    row.name(),
                    Objects.requireNonNullElse(row.objective(), ""),
                    row.positionName()))
            .flatMap(Question::wordsOf)
            .collect(Collectors.toSet());
    return asked.question().found(asked.looks(), words.stems(shown));
  }

  private List<Count> counts(IndicatorQuery query, List<Long> versions, @Nullable String terms) {
    return cache.get(
        new CountCache.Key(versions, query.filters(), terms),
        () -> store.counts(query, versions, terms));
  }

  private static long counted(List<Count> counts, String what) {
    return counts.stream()
        .filter(count -> count.facet().equals(what))
        .mapToLong(Count::count)
        .sum();
  }

  /// A question ready to be asked.
  ///
  /// @param all must all be found; absent where nothing is asked
  /// @param any any of which is found
  private record Asked(
      Question question, Map<String, WordLook> looks, @Nullable String all, @Nullable String any) {

    boolean canLoosen() {
      return question.things().size() > 1;
    }

    Map<String, List<String>> mended() {
      return question.mended(looks);
    }
  }

  private Asked asked(String text) {
    var question = Question.of(text);
    if (question.isEmpty()) {
      return new Asked(question, Map.of(), null, null);
    }
    var looks = words.looks(question.words());
    return new Asked(question, looks, question.terms(looks, " & "), question.terms(looks, " | "));
  }
}
