package id.tolok.results.web.dashboard;

import id.tolok.results.StretchCode;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.part.Tab;
import java.util.List;
import java.util.stream.IntStream;

/// Addresses of pages that compare agencies, and the switches above them.
///
/// @param path of the page
/// @param byConcept whether the matrix stands by concepts
record RegencyAddress(
    String path, long regencyId, int year, int quarter, Stretch stretch, boolean byConcept) {

  private static final int QUARTERS = 4;

  RegencyAddress to(String other) {
    return new RegencyAddress(other, regencyId, year, quarter, stretch, byConcept);
  }

  RegencyAddress regency(long other) {
    return new RegencyAddress(path, other, year, quarter, stretch, byConcept);
  }

  RegencyAddress at(Stretch other) {
    return new RegencyAddress(path, regencyId, year, quarter, other, byConcept);
  }

  RegencyAddress byConcept(boolean other) {
    return new RegencyAddress(path, regencyId, year, quarter, stretch, other);
  }

  String text() {
    return "%s?kabupaten=%d&tahun=%d&bentang=%s%s"
        .formatted(
            path, regencyId, year, StretchCode.of(stretch), byConcept ? "&menurut=konsep" : "");
  }

  List<Tab> stretches(ResultTexts texts) {
    return List.of(Stretch.quarter(quarter), Stretch.toDate(quarter), Stretch.wholeYear()).stream()
        .map(each -> Tab.of(texts.stretch(each, year), at(each).text(), each.equals(stretch)))
        .toList();
  }

  List<Tab> quarters(ResultTexts texts) {
    boolean toDate = stretch.kind() == Stretch.Kind.TO_DATE;
    return IntStream.rangeClosed(1, QUARTERS)
        .mapToObj(each -> toDate ? Stretch.toDate(each) : Stretch.quarter(each))
        .map(each ->
            Tab.of(
                texts.w("results.quarter", ResultTexts.roman(each.ordinal())),
                at(each).text(),
                each.equals(stretch)))
        .toList();
  }
}
