package id.tolok.cli.show;

import id.tolok.document.Catalogue;
import id.tolok.document.Reading;
import id.tolok.document.text.Block;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The document line by line, and under each line what was taken from it.
public final class SourceListing {

  private final Ink ink;
  private final int width;
  private final Map<Place, List<String>> taken = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  private SourceListing(Ink ink, int width) {
    this.ink = ink;
    this.width = width;
  }

  public static List<String> lines(Reading reading, Ink ink, int width) {
    var listing = new SourceListing(ink, width);
    listing.collect(reading.catalogue());
    reading.blocks().forEach(listing::block);
    return List.copyOf(listing.lines);
  }

  /// A line of the source; sheets and pages are told apart because their lines begin at 1 again.
  private record Place(String sheet, int page, int line) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::sheet).thenComparing(Place::page).thenComparing(Place::line);

    static Place of(SourceSpan where) {
      return new Place(
          where.sheet() == null ? "" : where.sheet(),
          where.page() == null ? 0 : where.page(),
          where.line());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    String margin() {
      return (sheet.isEmpty() ? "" : sheet + " ") + (page == 0 ? "" : "hal. " + page + " ");
    }
  }

  private void collect(Catalogue catalogue) {
    int decrees = 0;
    for (var decree : catalogue.decrees()) {
      decrees++;
      collect("keputusan " + decrees, decree.sources());
    }
    int indicators = 0;
    for (var position : catalogue.positions()) {
      collect("jabatan " + position.name(), position.sources());
      for (var indicator : position.indicators()) {
        indicators++;
        collect("indikator " + indicators, indicator.sources());
      }
    }
  }

  private void collect(String owner, Map<String, SourceSpan> sources) {
    Map<Place, List<String>> byPlace = new TreeMap<>();
    sources.forEach((field, where) ->
        byPlace.computeIfAbsent(Place.of(where), _ -> new ArrayList<>()).add(field(field, where)));
    byPlace.forEach((place, fields) ->
        taken
            .computeIfAbsent(place, _ -> new ArrayList<>())
            .add(owner + ": " + String.join(", ", fields)));
  }

  private static String field(String field, SourceSpan where) {
    String words = Words.field(field);
    return where.endLine() > where.line() ? words + " (sampai " + where.endLine() + ")" : words;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Line(String text, SourceSpan where) -> line(where, text);
      case Block.Grid grid -> grid.rows().forEach(this::row);
    }
  }

  private void row(Block.Row row) {
    if (row.cells().isEmpty()) {
      return;
    }
    String text =
        row.cells().stream()
            .map(cell -> cell.text().replace('\n', ' ').strip())
            .collect(Collectors.joining(" | "));
    var first = row.cells().getFirst().where();
    line(first, text);
    row.cells().stream()
        .map(cell -> Place.of(cell.where()))
        .filter(place -> !place.equals(Place.of(first)))
        .distinct()
        .forEach(this::notes);
  }

  private void line(SourceSpan where, String text) {
    String number = "%s%5d".formatted(Place.of(where).margin(), where.line());
    String indent = " ".repeat(number.length());
    List<String> wrapped = Wrapping.wrap(text, Math.max(20, width - number.length() - 3));
    for (int index = 0; index < wrapped.size(); index++) {
      lines.add(ink.faint(index == 0 ? number : indent) + " │ " + wrapped.get(index));
    }
    notes(Place.of(where));
  }

  /// Each note once, although several blocks may begin on the same line.
  private void notes(Place place) {
    List<String> notes = taken.remove(place);
    if (notes == null) {
      return;
    }
    for (String note : notes) {
      lines.add("      " + ink.green("└ " + note));
    }
  }
}
