package id.tolok.catalogue.web.list;

import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.search.Facet;
import id.tolok.catalogue.search.FacetCount;
import id.tolok.catalogue.search.Found;
import id.tolok.catalogue.search.IndicatorQuery.Side;
import id.tolok.catalogue.search.IndicatorRow;
import id.tolok.catalogue.search.Sort;
import id.tolok.catalogue.web.list.ListView.Chosen;
import id.tolok.catalogue.web.list.ListView.FacetChoice;
import id.tolok.catalogue.web.list.ListView.FacetValue;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Pager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the view of a list from what was found.
@Component
class ListViews {

  /// Values of a facet that are shown.
  private static final int VALUES_SHOWN = 12;

  private static final Set<Facet> OPEN = Set.of(Facet.AGENCY, Facet.KIND, Facet.SEVERITY);

  private final Visit visit;
  private final ListRows rows;

  ListViews(Visit visit, ListRows rows) {
    this.visit = visit;
    this.rows = rows;
  }

  /// @param version the one version the list is kept to; absent where those in force are shown
  ListView view(
      ListAddress address,
      Found found,
      LocalDate today,
      Set<ListColumn> columns,
      @Nullable CatalogueVersion version) {
    return new ListView(
        Field.optional(ListAddress.TEXT, visit.w("catalogue.list.text")).withValue(address.text()),
        Field.optional(ListAddress.DAY, visit.w("catalogue.list.day"))
            .withValue(address.day().orElse(today).toString()),
        version == null ? null : versionChoice(address, version),
        sorts(address),
        groups(address),
        facets(address, found),
        address.hidden(shownParameters()),
        chosen(address, found),
        ListAddress.PATH + "?" + ListAddress.SORT + "=" + Sort.DECREE.parameter(),
        result(address, found, columns));
  }

  private ListView.VersionChoice versionChoice(ListAddress address, CatalogueVersion version) {
    return new ListView.VersionChoice(
        version.id(),
        visit.w(
            "catalogue.list.oneVersion",
            String.valueOf(version.number()),
            version.decree().number() == null ? "–" : version.decree().number(),
            visit.format().date(version.validFrom())),
        address.with(ListAddress.VERSION, null).text(ListAddress.PATH));
  }

  private ListView.Result result(ListAddress address, Found found, Set<ListColumn> columns) {
    return new ListView.Result(
        visit.w("catalogue.list.total", visit.format().number(found.total())),
        remarks(found),
        head(address, "catalogue.list.column.indicator", Sort.NAME),
        columns.stream().map(column -> head(address, label(column), column.sort())).toList(),
        rows.rows(address, found, columns),
        pager(address, found),
        found.rows().isEmpty() ? empty(address) : null,
        decree(found),
        exports(address),
        Arrays.stream(ListColumn.values())
            .map(column ->
                new ListView.ColumnChoice(
                    column.code(), visit.w(label(column)), columns.contains(column)))
            .toList(),
        address.text(ListAddress.PATH));
  }

  private ListView.@Nullable Action decree(Found found) {
    var versions = found.rows().stream().map(IndicatorRow::version).distinct().toList();
    if (versions.size() != 1) {
      return null;
    }
    var version = versions.getFirst();
    return new ListView.Action(
        visit.w(
            "catalogue.version.other",
            String.valueOf(version.number()),
            version.decreeNumber() == null ? "–" : version.decreeNumber(),
            visit.format().date(version.validFrom())),
        "/katalog/versi/" + version.id());
  }

  private List<String> remarks(Found found) {
    var remarks = new ArrayList<String>();
    found
        .mended()
        .forEach((typed, meant) ->
            remarks.add(visit.w("catalogue.list.mended", typed, String.join(", ", meant))));
    if (found.loosened() && !found.rows().isEmpty()) {
      remarks.add(visit.w("catalogue.list.loosened"));
    }
    return remarks;
  }

  private ListView.Head head(ListAddress address, String key, @Nullable Sort sort) {
    if (sort == null) {
      return new ListView.Head(visit.w(key), null, null);
    }
    boolean here = address.query(LocalDate.EPOCH).effectiveSort() == sort;
    boolean turn = here && !address.turned();
    String target =
        address
            .with(ListAddress.GROUP, null)
            .with(ListAddress.SORT, sort.parameter())
            .with(ListAddress.TURNED, turn ? "1" : null)
            .text(ListAddress.PATH);
    String sorted = here ? (address.turned() ? "descending" : "ascending") : null;
    return new ListView.Head(visit.w(key), target, sorted);
  }

  private Pager pager(ListAddress address, Found found) {
    String summary =
        visit.w(
            "catalogue.list.shown",
            visit.format().number(found.rows().size()),
            visit.format().number(found.total()));
    if (found.rows().isEmpty()) {
      return new Pager(summary, null, null);
    }
    return new Pager(
        summary,
        found.previous() ? address.beside(found.rows().getFirst().id(), Side.BEFORE) : null,
        found.next() ? address.beside(found.rows().getLast().id(), Side.AFTER) : null);
  }

  private ListView.Empty empty(ListAddress address) {
    if (address.text().isEmpty() && address.narrowings() == 0) {
      return new ListView.Empty(
          "journal-bookmark",
          visit.w("catalogue.list.none.title"),
          visit.w("catalogue.list.none.text"),
          new ListView.Action(visit.w("catalogue.list.none.action"), "/keputusan"));
    }
    return new ListView.Empty(
        "search",
        visit.w("catalogue.list.nothing.title"),
        visit.w("catalogue.list.nothing.text"),
        new ListView.Action(
            visit.w("catalogue.list.nothing.action"),
            ListAddress.PATH + "?" + ListAddress.SORT + "=" + Sort.DECREE.parameter()));
  }

  private List<ListView.Export> exports(ListAddress address) {
    return List.of(
        export(address, "xlsx", "/katalog/unduh.xlsx"),
        export(address.with("untuk", "excel"), "csv.excel", "/katalog/unduh.csv"),
        export(address, "csv", "/katalog/unduh.csv"),
        export(address, "json", "/katalog/unduh.json"));
  }

  private ListView.Export export(ListAddress address, String form, String path) {
    return new ListView.Export(
        visit.w("catalogue.export." + form),
        visit.w("catalogue.export." + form + ".hint"),
        address.text(path));
  }

  private List<Option> sorts(ListAddress address) {
    return Arrays.stream(Sort.values())
        .filter(sort -> sort != Sort.RELEVANCE || !address.text().isEmpty())
        .map(sort ->
            new Option(
                sort.parameter(),
                visit.w("catalogue.list.sort." + sort.parameter()),
                address.query(LocalDate.EPOCH).effectiveSort() == sort))
        .toList();
  }

  private List<Option> groups(ListAddress address) {
    return Arrays.stream(ListGroup.values())
        .map(group ->
            new Option(
                group.parameter(),
                visit.w("catalogue.list.group." + group.name().toLowerCase(Locale.ROOT)),
                address.group() == group))
        .toList();
  }

  // ---- Facets ----

  private List<FacetChoice> facets(ListAddress address, Found found) {
    var choices = new ArrayList<FacetChoice>();
    for (Facet facet : Facet.values()) {
      var counts = found.counts(facet);
      boolean telling = counts.size() > 1 || !address.values(facet).isEmpty();
      if (telling && (facet != Facet.SEVERITY || counts.size() > 1)) {
        choices.add(facet(address, facet, counts));
      }
    }
    return choices;
  }

  private FacetChoice facet(ListAddress address, Facet facet, List<FacetCount> counts) {
    var chosen = address.values(facet);
    var values = new ArrayList<FacetValue>();
    int place = 0;
    for (FacetCount count : counts) {
      if (place < VALUES_SHOWN || chosen.contains(count.value())) {
        values.add(
            new FacetValue(
                facet.parameter() + "-" + place,
                count.value(),
                label(facet, count),
                visit.format().number(count.count()),
                chosen.contains(count.value())));
      }
      place++;
    }
    int left = counts.size() - values.size();
    return new FacetChoice(
        facet.parameter(),
        visit.w("catalogue.facet." + facet.parameter()),
        OPEN.contains(facet) || !chosen.isEmpty(),
        values,
        left > 0 ? visit.w("catalogue.facet.more", visit.format().number(left)) : null);
  }

  private List<Chosen> chosen(ListAddress address, Found found) {
    var chosen = new ArrayList<Chosen>();
    for (Facet facet : Facet.values()) {
      for (String value : address.values(facet)) {
        String label =
            found.counts(facet).stream()
                .filter(count -> count.value().equals(value))
                .findFirst()
                .map(count -> label(facet, count))
                .orElse(value);
        chosen.add(
            new Chosen(
                visit.w("catalogue.facet." + facet.parameter()) + ": " + label,
                address.without(facet, value).text(ListAddress.PATH)));
      }
    }
    return chosen;
  }

  private String label(Facet facet, FacetCount count) {
    return switch (facet) {
      case AGENCY, REGENCY -> count.label();
      case POSITION, OBJECTIVE -> ListRows.sentence(count.label());
      case KIND -> visit.w("catalogue.kind." + count.value());
      case FORMULA -> visit.w("catalogue.formula." + count.value());
      case SEVERITY -> visit.w("catalogue.severity." + count.value());
      case RULE -> RuleNames.of(count.value());
    };
  }

  private static String label(ListColumn column) {
    return "catalogue.list.column." + column.code();
  }

  private static Set<String> shownParameters() {
    var shown =
        new java.util.HashSet<>(
            Set.of(ListAddress.TEXT, ListAddress.DAY, ListAddress.SORT, ListAddress.GROUP));
    Arrays.stream(Facet.values()).map(Facet::parameter).forEach(shown::add);
    return shown;
  }
}
