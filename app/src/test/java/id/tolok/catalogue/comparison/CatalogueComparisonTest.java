package id.tolok.catalogue.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.comparison.ComparedCatalogue.HeaderField;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.formula.Formulas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueComparisonTest {

  @Test
  void equalCataloguesHaveOnlyUnchangedRows() {
    var rows = "Persentase desa tertib | Kasi Pemerintahan\nJumlah perdes | Kasi Pemerintahan";
    assertThat(compared(rows, rows)).containsExactly("= Persentase desa tertib", "= Jumlah perdes");
  }

  @Test
  void anotherOrderIsNoChange() {
    assertThat(
            compared(
                "Persentase desa tertib | A\nJumlah perdes | A",
                "Jumlah perdes | A\nPersentase desa tertib | A"))
        .containsExactly("= Jumlah perdes", "= Persentase desa tertib");
  }

  @Test
  void renamedRowIsChangedAndNotExchanged() {
    assertThat(
            compared(
                "Persentase desa yang tertib administrasi | A",
                "Persentase desa tertib administrasi pemerintahan | A"))
        .containsExactly("~ Persentase desa tertib administrasi pemerintahan: NAME EXPRESSION");
  }

  @Test
  void rowOfOneLineageIsOneHoweverItWasRenamed() {
    var left = row(7, "Jumlah laporan", "A", 1, "");
    var right = row(7, "Persentase kepatuhan", "A", 1, "");
    var other = row(8, "Jumlah laporan", "A", 2, "");
    assertThat(lines(List.of(left), List.of(right, other)))
        .containsExactly(
            "~ Persentase kepatuhan: NAME EXPRESSION", "+ Jumlah laporan < Jumlah laporan");
  }

  @Test
  void rowUnderAnotherPositionHasMoved() {
    var comparison = comparison("Jumlah perdes | Kasi Pemerintahan", "Jumlah perdes | Sekretaris");
    assertThat(comparison.summary()).isEqualTo(new CatalogueComparison.Summary(0, 1, 1, 0, 0));
  }

  @Test
  void eachOfTwoSimilarNamesFindsItsOwn() {
    assertThat(
            compared(
                "Persentase surat keterangan tepat waktu | A\n"
                    + "Persentase surat keterangan domisili tepat waktu | A",
                "Persentase surat keterangan domisili yang tepat waktu | A\n"
                    + "Persentase surat keterangan yang tepat waktu | A"))
        .containsExactly(
            "~ Persentase surat keterangan domisili yang tepat waktu: NAME EXPRESSION",
            "~ Persentase surat keterangan yang tepat waktu: NAME EXPRESSION");
  }

  /// Taking the best pair first would leave the second row without a partner.
  @Test
  void rowGivesUpItsBestPartnerWhereAnotherHasNoOther() {
    double[][] gains = {{0.9, 0.8}, {0.85, 0}};
    assertThat(Assignment.best(gains)).containsExactly(1, 0);
  }

  @Test
  void moreRowsThanPartnersLeavesTheWorstAlone() {
    assertThat(Assignment.best(new double[][] {{0.7}, {0.9}, {0}})).containsExactly(-1, 0, -1);
    assertThat(Assignment.best(new double[][] {{0.7, 0, 0.8}})).containsExactly(2);
  }

  @Test
  void sameNameUnderTwoPositionsStaysUnderEach() {
    assertThat(
            compared(
                "Jumlah laporan | A\nJumlah laporan | B", "Jumlah laporan | B\nJumlah laporan | A"))
        .containsExactly("= Jumlah laporan", "= Jumlah laporan");
  }

  @Test
  void splitRowLeavesOneChangedAndOneNewThatTellsWhereItCameFrom() {
    assertThat(
            compared(
                "Persentase pelayanan surat dan perizinan | A",
                "Persentase pelayanan surat | A\nPersentase pelayanan perizinan | A"))
        .containsExactly(
            "~ Persentase pelayanan surat: NAME EXPRESSION",
            "+ Persentase pelayanan perizinan < Persentase pelayanan surat dan perizinan");
  }

  @Test
  void removedRowKeepsItsPlace() {
    assertThat(
            compared(
                "Jumlah aset | A\nPersentase hadir | A\nIndeks mutu | A",
                "Jumlah aset | A\nIndeks mutu | A"))
        .containsExactly("= Jumlah aset", "- Persentase hadir", "= Indeks mutu");
  }

  @Test
  void targetsAreComparedYearByYearAndByAmount() {
    var left = row(1, "Jumlah aset", "A", 1, "2025=80 2026=85");
    var right = row(1, "Jumlah aset", "A", 1, "2025=80.00 2026=90 2027=95");
    var change = (RowDifference.Changed) between(List.of(left), List.of(right)).rows().getFirst();
    assertThat(change.fields())
        .containsExactly(
            new FieldDifference(FieldDifference.Field.TARGET, "2026", "85", "90"),
            new FieldDifference(FieldDifference.Field.TARGET, "2027", null, "95"));
  }

  @Test
  void headerFieldsThatDifferAreListedInOrder() {
    var left =
        new ComparedCatalogue(
            Map.of(HeaderField.NUMBER, "1", HeaderField.TITLE, "Satu"), List.of());
    var right =
        new ComparedCatalogue(
            Map.of(HeaderField.NUMBER, "2", HeaderField.TITLE, "Satu", HeaderField.DATE, "2026"),
            List.of());
    assertThat(CatalogueComparison.between(left, right).header())
        .containsExactly(
            new CatalogueComparison.HeaderDifference(HeaderField.NUMBER, "1", "2"),
            new CatalogueComparison.HeaderDifference(HeaderField.DATE, null, "2026"));
  }

  @Test
  void changedWordsAreMarkedAndTheRestStays() {
    assertThat(shown("Jumlah desa yang tertib", "Jumlah desa tertib administrasi"))
        .isEqualTo("Jumlah desa [-yang-] tertib {+administrasi+}");
    assertThat(shown("", "Baru")).isEqualTo("{+Baru+}");
    assertThat(shown("a b c", "x y c")).isEqualTo("[-a b-] {+x y+} c");
  }

  @Test
  void textsTooLongToCompareAreExchangedWhole() {
    var longText = "kata ".repeat(2000).strip();
    assertThat(WordDifference.between(longText, longText + " lagi").pieces()).hasSize(2);
  }

  private static String shown(String before, String after) {
    return WordDifference.between(before, after).pieces().stream()
        .map(piece ->
            switch (piece.kind()) {
              case SAME -> piece.text();
              case REMOVED -> "[-" + piece.text() + "-]";
              case ADDED -> "{+" + piece.text() + "+}";
            })
        .collect(Collectors.joining(" "));
  }

  private static List<String> compared(String left, String right) {
    return comparison(left, right).rows().stream().map(CatalogueComparisonTest::line).toList();
  }

  private static CatalogueComparison comparison(String left, String right) {
    return between(rows(left), rows(right));
  }

  private static List<String> lines(List<ComparedRow> left, List<ComparedRow> right) {
    return between(left, right).rows().stream().map(CatalogueComparisonTest::line).toList();
  }

  private static CatalogueComparison between(List<ComparedRow> left, List<ComparedRow> right) {
    return CatalogueComparison.between(
        new ComparedCatalogue(Map.of(), left), new ComparedCatalogue(Map.of(), right));
  }

  private static String line(RowDifference row) {
    return switch (row) {
      case RowDifference.Unchanged(_, var right) -> "= " + right.stated().indicator();
      case RowDifference.Changed(_, var right, var fields) ->
          fields.stream()
              .map(field -> field.field().name())
              .collect(Collectors.joining(" ", "~ " + right.stated().indicator() + ": ", ""));
      case RowDifference.Added(var right, var resembles) ->
          "+ " + right.stated().indicator() + like(resembles);
      case RowDifference.Removed(var left, var resembles) ->
          "- " + left.stated().indicator() + like(resembles);
    };
  }

  private static String like(@org.jspecify.annotations.Nullable ComparedRow row) {
    return row == null ? "" : " < " + row.stated().indicator();
  }

  private static List<ComparedRow> rows(String text) {
    List<ComparedRow> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      var cells = line.split(" \\| ", -1);
      rows.add(row(0, cells[0], cells[1], rows.size() + 1, ""));
    }
    return rows;
  }

  private static ComparedRow row(
      long lineage, String name, String position, int place, String targets) {
    var reading = Formulas.read(name, name);
    var expression = reading.expression();
    var formula =
        new CatalogueFormula(
            reading.kind(),
            expression == null ? null : Formulas.print(expression),
            reading.numerator(),
            reading.denominator(),
            reading.multiplier(),
            reading.terms());
    Map<String, String> years = new TreeMap<>();
    Arrays.stream(targets.split(" "))
        .filter(part -> !part.isEmpty())
        .forEach(part -> years.put(part.split("=")[0], part.split("=")[1]));
    var indicator =
        new Indicator(
            null, null, name, null, List.of(), null, formula, null, "higher", null, null, null,
            years, Map.of(), null, 1, Map.of());
    return ComparedRow.of(
        lineage == 0 ? OptionalLong.empty() : OptionalLong.of(lineage),
        position,
        place,
        indicator,
        Set.of());
  }
}
