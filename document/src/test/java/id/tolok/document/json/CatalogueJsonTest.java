package id.tolok.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.OrganisationUnit;
import id.tolok.document.Position;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {

  private static final SourceSpan PLACE = SourceSpan.of(41, 12, 42, 45);

  @Test
  void aCatalogueReadBackIsTheOneWritten() {
    var catalogue = aFullCatalogue();
    assertThat(CatalogueJson.read(CatalogueJson.write(catalogue))).isEqualTo(catalogue);
  }

  @Test
  void whatIsNotStatedSurvivesAsNull() {
    var bare = new OrganisationUnit("Seksi Jembatan", null, List.of(), List.of());
    var catalogue =
        new Catalogue(
            Catalogue.FORMAT, "a.txt", "00", List.of(), List.of(bare), List.of(), List.of());
    var json = CatalogueJson.write(catalogue);
    assertThat(json).contains("\"parent\" : null");
    assertThat(CatalogueJson.read(json)).isEqualTo(catalogue);
  }

  @Test
  void keysOfALaterFormatAreIgnored() {
    var json =
        """
        {"format": "tolok-catalogue/1", "file": "a.txt", "sha256": "00", "mood": "good",
         "positions": [{"name": "Camat", "rawName": "CAMAT", "shoeSize": 43}]}
        """;
    assertThat(CatalogueJson.read(json).positions())
        .singleElement()
        .extracting(Position::name, Position::decree)
        .containsExactly("Camat", 0);
  }

  @Test
  void otherJsonIsNoCatalogue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueJson.read("{\"format\": \"tolok-catalogue/9\"}"))
        .withMessageContaining("tolok-catalogue/9");
    assertThatIllegalArgumentException().isThrownBy(() -> CatalogueJson.read("not json"));
  }

  private static Catalogue aFullCatalogue() {
    var decree =
        new Decree(
            "IKU",
            "1/2031",
            "1/ 2031",
            "Penetapan",
            "Camat Arunika",
            "Arunika",
            "Nusa",
            null,
            "2031-01",
            "Arunika",
            2031,
            2035,
            "NAMA, S.Sos",
            "198001012005011001",
            true,
            List.of("bahwa satu"),
            List.of("UU satu", "UU dua"),
            List.of("Satu"),
            List.of(),
            List.of("Yth. Bupati"),
            Map.of("number", PLACE));
    var unit = new OrganisationUnit("Seksi", "Camat", List.of("membantu"), List.of("fungsi"));
    var position =
        new Position(
            "Kepala Seksi",
            "KEPALA SEKSI",
            "IV.a",
            0,
            List.of("tugas"),
            List.of("fungsi"),
            List.of(anIndicator()),
            Map.of("name", PLACE));
    var finding = new CatalogueFinding("CODE", Severity.WARNING, PLACE, "pesan", null);
    return new Catalogue(
        Catalogue.FORMAT,
        "a.xlsx",
        "ab12",
        List.of(decree),
        List.of(unit),
        List.of(position),
        List.of(finding));
  }

  private static Indicator anIndicator() {
    var targets = new LinkedHashMap<String, String>();
    targets.put("2032", "85.5");
    targets.put("2031", "80");
    var formula =
        new CatalogueFormula(
            FormulaKind.RATIO, "[a] / [b] * 100", "a", "b", new BigDecimal("100"), List.of());
    var cell = new SourceSpan(7, 1, 7, 9, 2, "IKU", "C7");
    return new Indicator(
        "1.",
        "Meningkatnya jembatan",
        "Persentase jembatan layak",
        "definisi",
        List.of("satu"),
        "a / b x 100%",
        formula,
        "%",
        "higher",
        "Kasi",
        "Laporan",
        "70",
        targets,
        Map.of("1", "20"),
        "catatan",
        0.97,
        Map.of("indicator", cell));
  }
}
