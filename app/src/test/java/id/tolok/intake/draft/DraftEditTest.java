package id.tolok.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.FormulaKind;
import id.tolok.intake.draft.edit.Applied;
import id.tolok.intake.draft.edit.DraftEditor;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.RefusedEdit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftEditTest {

  private static final Stamp SITI = new Stamp(7, 1L, "Siti", Instant.EPOCH);

  private final Draft draft = Draft.of(TestCatalogue.read("kecamatan-arunika"));

  private Draft after(Edit edit) {
    return ((Applied.Changed) new DraftEditor(draft, SITI).apply(edit)).draft();
  }

  private RefusedEdit refusal(Edit edit) {
    return ((Applied.Refused) new DraftEditor(draft, SITI).apply(edit)).reason();
  }

  private static DraftRow row(Draft draft, String id) {
    return draft.findRow(id).orElseThrow();
  }

  @Test
  void aNewFormulaTextIsUnderstoodAtOnce() {
    var row =
        row(
            after(
                new Edit.SetField(
                    "r1", "formulaText", "Jumlah pos aktif dibagi jumlah pos dikali 100%")),
            "r1");

    assertThat(row.formula().kind()).isEqualTo(FormulaKind.RATIO);
    assertThat(row.cells().value("expression"))
        .isEqualTo("[Jumlah pos aktif] / [jumlah pos] * 100");
    assertThat(row.cells().cell("expression").isChanged()).isFalse();
  }

  @Test
  void whatAPersonWritesAsExpressionWinsOverTheText() {
    var written = after(new Edit.SetField("r1", "expression", "[a] + [b]"));
    var row =
        row(
            ((Applied.Changed)
                    new DraftEditor(written, SITI)
                        .apply(new Edit.SetField("r1", "formulaText", "c dibagi d")))
                .draft(),
            "r1");

    assertThat(row.formula().expression()).isEqualTo("[a] + [b]");
    assertThat(row.formula().kind()).isEqualTo(FormulaKind.SUM);
  }

  @Test
  void anUnfinishedExpressionIsKeptAsTypedAndComputesNothing() {
    var row = row(after(new Edit.SetField("r3", "expression", "[a] / (")), "r3");

    assertThat(row.cells().value("expression")).isEqualTo("[a] / (");
    assertThat(row.formula().kind()).isEqualTo(FormulaKind.TEXT);
  }

  @Test
  void emptyingTheExpressionGivesTheFormulaBackToTheText() {
    var read = row(draft, "r3").formula();
    var written = after(new Edit.SetField("r3", "expression", "[a] + [b]"));

    var back =
        ((Applied.Changed)
                new DraftEditor(written, SITI).apply(new Edit.SetField("r3", "expression", " ")))
            .draft();

    assertThat(row(back, "r3").formula().expression()).isEqualTo(read.expression());
  }

  @Test
  void writingWhatWasReadMakesItTheReadersAgain() {
    var unit = row(draft, "r1").cells().value("unit");
    var changed = after(new Edit.SetField("r1", "unit", "lain"));

    var back =
        ((Applied.Changed)
                new DraftEditor(changed, SITI).apply(new Edit.SetField("r1", "unit", unit)))
            .draft();

    assertThat(back).isEqualTo(draft);
  }

  @Test
  void mergedRowsKeepTheWordsOfBoth() {
    var first = row(draft, "r1").name();
    var second = row(draft, "r2").name();

    var merged = after(new Edit.MergeRows("r1", List.of("r2")));

    assertThat(row(merged, "r1").name()).isEqualTo(first + " " + second);
    assertThat(merged.findRow("r2")).isEmpty();
  }

  @Test
  void aSplitRowSharesObjectiveAndOwner() {
    var name = row(draft, "r3").name();
    int at = name.indexOf(' ');

    var split = after(new Edit.SplitRow("r3", "indicator", at));

    assertThat(row(split, "r3").name()).isEqualTo(name.substring(0, at));
    assertThat(row(split, "r~7").name()).isEqualTo(name.substring(at + 1));
    assertThat(row(split, "r~7").cells().value("objective"))
        .isEqualTo(row(draft, "r3").cells().value("objective"));
    assertThat(row(split, "r~7").cells().value("targets.2025")).isNull();
  }

  @Test
  void aPositionWithRowsIsNotDeletedByAccident() {
    assertThat(refusal(new Edit.DeletePosition("p1", Edit.WithRows.KEEP)))
        .isEqualTo(RefusedEdit.POSITION_HAS_ROWS);
    assertThat(after(new Edit.DeletePosition("p1", Edit.WithRows.DELETE)).findRow("r1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "85,5 %    | 85.5",
        "1.250     | 1250",
        "1.250,75  | 1250.75",
        "72.5      | 72.5",
        "WTP       | WTP",
        "4 dokumen | 4 dokumen"
      })
  void targetsAreWrittenAsACatalogueStatesThem(String typed, String kept) {
    assertThat(row(after(new Edit.SetField("r1", "targets.2030", typed)), "r1").cells())
        .extracting(cells -> cells.value("targets.2030"))
        .isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "r1, indicator, '', NAME_EMPTY",
    "p1, name, ' ', NAME_EMPTY",
    "r1, polarity, sideways, POLARITY_UNKNOWN",
    "r1, targets.20, 5, FIELD_UNKNOWN",
    "r1, quarterTargets.5, 5, FIELD_UNKNOWN",
    "r1, name, x, FIELD_UNKNOWN",
    "r999, unit, %, ITEM_GONE",
    "d1, date, 2025-02-30, DATE_INVALID",
    "d1, periodStart, 25, YEAR_INVALID",
    "d1, kind, SK, KIND_UNKNOWN",
    "d1, amends, ya, YES_OR_NO"
  })
  void whatCannotStandInAFieldIsRefused(
      String item, String field, String value, RefusedEdit reason) {
    assertThat(refusal(new Edit.SetField(item, field, value))).isEqualTo(reason);
  }

  @Test
  void whatNoDatabaseCanHoldIsTakenOut() {
    var row = row(after(new Edit.SetField("r1", "note", "a\u0000b\uD800c")), "r1");

    assertThat(row.cells().value("note")).isEqualTo("a b c");
  }
}
