package id.tolok.intake.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.DecreeReader;
import id.tolok.document.Reading;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.Stamp;
import id.tolok.intake.draft.TestCatalogue;
import id.tolok.intake.draft.edit.Applied;
import id.tolok.intake.draft.edit.DraftEditor;
import id.tolok.intake.draft.edit.Edit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DraftFindingsTest {

  private static final Stamp SITI = new Stamp(1, 1L, "Siti", Instant.EPOCH);

  private static Reading read(String name) {
    return DecreeReader.read("source.txt", TestCatalogue.bytes(name));
  }

  private static Draft after(Draft draft, Edit edit) {
    return ((Applied.Changed) new DraftEditor(draft, SITI).apply(edit)).draft();
  }

  private static Draft with(String item, String field, String value) {
    return after(
        Draft.of(TestCatalogue.read("kecamatan-arunika")), new Edit.SetField(item, field, value));
  }

  private static List<DraftFinding> findings(Draft draft) {
    return DraftFindings.of(draft, List.of(), List.of());
  }

  private static DraftFinding finding(Draft draft, String code, String item) {
    return findings(draft).stream()
        .filter(found -> found.code().equals(code) && found.item().equals(item))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " on " + item + " in " + findings(draft)));
  }

  /// Whatever a rule proposes can be taken, and whatever is taken settles the finding.
  @ParameterizedTest(name = "{0}")
  @MethodSource("id.tolok.intake.draft.TestCatalogue#names")
  void everySuggestionCanBeTakenAndSettlesItsFinding(String sample) {
    var reading = read(sample);
    var draft = Draft.of(reading.catalogue());
    for (var finding : DraftFindings.of(draft, reading.blocks(), List.of())) {
      for (var suggestion : finding.suggestions()) {
        var taken =
            new DraftEditor(draft, SITI)
                .apply(new Edit.AcceptSuggestion(finding.key(), suggestion.changes()));
        assertThat(taken).as("%s", finding).isInstanceOf(Applied.Changed.class);
        assertThat(DraftFindings.of(((Applied.Changed) taken).draft(), reading.blocks(), List.of()))
            .as("%s after %s", finding, suggestion)
            .extracting(DraftFinding::key)
            .doesNotContain(finding.key());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("id.tolok.intake.draft.TestCatalogue#names")
  void everyFindingOfTheLinterNamesAnItemAndItsKeyIsItsOwn(String sample) {
    var reading = read(sample);
    var findings = DraftFindings.of(Draft.of(reading.catalogue()), reading.blocks(), List.of());

    assertThat(findings).extracting(DraftFinding::key).doesNotHaveDuplicates();
    assertThat(findings)
        .filteredOn(found -> found.origin() == DraftFinding.Origin.LINTER)
        .extracting(DraftFinding::item)
        .doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "r3 | unit        |                              | UNIT_MISSING                         |"
            + " %",
        "r3 | expression  | [a] / [b]                    | PERCENT_WITHOUT_HUNDRED              |"
            + " [a] / [b] * 100",
        "r3 | indicator   | Jumlah gangguan ketertiban   | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT |"
            + " Persentase gangguan ketertiban",
        "r1 | objective   | Meningkatkan mutu pelayanan  | OBJECTIVE_IS_ACTIVITY                |"
            + " Meningkatnya mutu pelayanan",
        "r1 | targets.2026| 0                            | TARGET_ZERO                          |",
        "r1 | dataSource  | Kasi Pelayanan               | DATA_SOURCE_IS_PERSON                |"
            + " Laporan Kasi Pelayanan",
        "r1 | responsible |                              | RESPONSIBLE_MISSING                  |"
            + " Camat",
        "p1 | echelon     | IV.b                         | POSITION_LEVEL_WRONG                 |"
            + " III.a"
      })
  void aRuleThatLeavesNoDoubtProposesWhatToWrite(
      String item, String field, String value, String code, String proposed) {
    var draft = with(item, field, value == null ? "" : value);

    assertThat(finding(draft, code, item).suggestions().getFirst().changes().getFirst().value())
        .isEqualTo(proposed);
  }

  @Test
  void satisfactionIndexIsOfferedAsItsOwnFormula() {
    var draft = Draft.of(TestCatalogue.read("kecamatan-arunika"));
    String index =
        draft.rows().stream()
            .filter(row -> row.name().equals("Indeks Kepuasan Masyarakat"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(finding(draft, "FORMULA_NOT_COMPUTABLE", index).suggestions())
        .containsExactly(
            new Suggestion(
                List.of(new Edit.SetField(index, "expression", "[Indeks Kepuasan Masyarakat]"))));
    var summed = with(index, "expression", "[total nilai] / [total unsur] * 25");
    assertThat(finding(summed, "INDEX_COMES_FROM_SURVEY", index).suggestions())
        .containsExactly(
            new Suggestion(
                List.of(new Edit.SetField(index, "expression", "[Indeks Kepuasan Masyarakat]"))));
    var itself = with(index, "expression", "[Indeks Kepuasan Masyarakat]");
    assertThat(findings(itself))
        .filteredOn(found -> found.item().equals(index))
        .extracting(DraftFinding::code)
        .doesNotContain("INDEX_COMES_FROM_SURVEY", "FORMULA_NOT_COMPUTABLE");
  }

  @Test
  void aRevokedLawIsReplacedByTheOneInForce() {
    var law = "Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah";
    var finding = finding(with("d1", "legalBases", law), "REVOKED_LAW_CITED", "d1");

    assertThat(finding.suggestions().getFirst().changes())
        .containsExactly(
            new Edit.SetField(
                "d1",
                "legalBases",
                "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"));
  }

  @Test
  void aTypedExpressionThatIsNoFormulaIsAnError() {
    assertThat(finding(with("r1", "expression", "[a] / ("), "FORMULA_UNFINISHED", "r1").field())
        .isEqualTo("expression");
  }

  @Test
  void aDismissedFindingComesBackWhenWhatItSpeaksOfChanges() {
    var draft = with("r1", "dataSource", "Kasi Pelayanan");
    var finding = finding(draft, "DATA_SOURCE_IS_PERSON", "r1");

    var dismissed = after(draft, new Edit.DismissFinding(finding.key(), "Memang begitu"));
    assertThat(finding(dismissed, "DATA_SOURCE_IS_PERSON", "r1").isDismissed()).isTrue();

    var changed = after(dismissed, new Edit.SetField("r1", "dataSource", "Kasi Trantib"));
    assertThat(finding(changed, "DATA_SOURCE_IS_PERSON", "r1").isDismissed()).isFalse();
  }
}
