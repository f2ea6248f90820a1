package id.tolok.catalogue;

import id.tolok.catalogue.CatalogueVersion.Acceptance;
import id.tolok.catalogue.acceptance.NewVersion;
import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// An invented decree with one indicator per line: `position | name | expression | objective`; the
/// last two may be left out.
public final class TestDecree {

  private static final int COLUMN_END = 200;

  private final Map<String, List<Indicator>> positions = new LinkedHashMap<>();
  private final List<CatalogueFinding> findings = new ArrayList<>();
  private String number = "050/01/UJI/2024";
  private String kind = "IKI";
  private int line = 10;

  private TestDecree() {}

  public static TestDecree of(String lines) {
    var decree = new TestDecree();
    lines.strip().lines().forEach(decree::add);
    return decree;
  }

  public TestDecree withNumber(String text) {
    number = text;
    return this;
  }

  public TestDecree ofKind(String text) {
    kind = text;
    return this;
  }

  /// A remark on the indicator of that place, from 1; 0 for the decree.
  public TestDecree withFinding(int indicator, Severity severity, String code) {
    var where = indicator == 0 ? null : SourceSpan.of(9 + indicator, 3, 9 + indicator, 8);
    findings.add(new CatalogueFinding(code, severity, where, "Periksa " + code, null));
    return this;
  }

  public Catalogue catalogue() {
    var decree =
        new Decree(
            kind,
            number,
            number,
            "Indikator Kinerja Kecamatan Uji",
            "Camat Uji",
            "Uji",
            "Nusa Uji",
            null,
            "2024-01-05",
            "Uji",
            2024,
            2026,
            "ORANG UJI",
            null,
            false,
            List.of("bahwa perlu diuji"),
            List.of("Undang-Undang Nomor 1 Tahun 2000"),
            List.of("KESATU: Menetapkan indikator."),
            List.of(),
            List.of(),
            Map.of());
    var all = new ArrayList<Position>();
    positions.forEach((name, indicators) ->
        all.add(
            new Position(
                name,
                name.toUpperCase(java.util.Locale.ROOT),
                "IV",
                0,
                List.of("membantu"),
                List.of(),
                indicators,
                Map.of())));
    return new Catalogue(
        Catalogue.FORMAT, "uji.txt", "ab".repeat(32), List.of(decree), List.of(), all, findings);
  }

  public NewVersion acceptedFor(long agencyId, String validFrom) {
    return new NewVersion(
        agencyId,
        catalogue(),
        LocalDate.parse(validFrom),
        new Acceptance(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            "Penguji",
            Instant.parse("2024-01-10T03:00:00Z"),
            "uji",
            "uji.txt",
            "ab".repeat(32)));
  }

  private void add(String text) {
    if (text.isBlank()) {
      return;
    }
    var parts = List.of(text.split("\\s*\\|\\s*", -1));
    String expression = parts.size() > 2 && !parts.get(2).isEmpty() ? parts.get(2) : null;
    var formula =
        expression == null
            ? CatalogueFormula.text()
            : new CatalogueFormula(
                expression.contains("/") ? FormulaKind.RATIO : FormulaKind.COUNT,
                expression,
                null,
                null,
                null,
                List.of());
    positions
        .computeIfAbsent(parts.getFirst().strip(), _ -> new ArrayList<>())
        .add(
            new Indicator(
                null,
                parts.size() > 3 ? parts.get(3) : null,
                parts.get(1),
                null,
                List.of(),
                expression == null ? null : expression.replaceAll("[\\[\\]]", ""),
                formula,
                expression != null && expression.contains("/") ? "%" : "buah",
                "higher",
                null,
                null,
                null,
                Map.of("2024", "80", "2025", "85"),
                Map.of(),
                null,
                0.9,
                Map.of("indicator", SourceSpan.of(line, 1, line, COLUMN_END))));
    line++;
  }
}
