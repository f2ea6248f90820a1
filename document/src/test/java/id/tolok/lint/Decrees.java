package id.tolok.lint;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.formula.FormulaKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Small invented decrees for the tests of the linter: sound unless a test says otherwise.
final class Decrees {

  private Decrees() {}

  static DecreeBuilder aDecree() {
    return new DecreeBuilder();
  }

  static RowBuilder aRow(String indicator) {
    return new RowBuilder(indicator);
  }

  static PositionBuilder aPosition(String name) {
    return new PositionBuilder(name);
  }

  /// A sound row: a share of bridges with its definition, owner, source and targets.
  static RowBuilder aSoundRow() {
    return aRow("Persentase jembatan yang layak")
        .ratio("Jumlah jembatan yang layak", "jumlah seluruh jembatan");
  }

  static final class RowBuilder {
    private final String indicator;
    private @Nullable String number;
    private @Nullable String objective = "Meningkatnya mutu jembatan";
    private @Nullable String definition;
    private @Nullable String formulaText;
    private CatalogueFormula formula = CatalogueFormula.text();
    private @Nullable String unit;
    private @Nullable String responsible = "Kasi Pembangunan";
    private @Nullable String dataSource = "Laporan jembatan";
    private final Map<String, String> targets = new LinkedHashMap<>(Map.of("2024", "80"));

    private RowBuilder(String indicator) {
      this.indicator = indicator;
    }

    RowBuilder numbered(String value) {
      number = value;
      return this;
    }

    RowBuilder under(String value) {
      objective = value;
      return this;
    }

    RowBuilder defined(String value) {
      definition = value;
      return this;
    }

    RowBuilder ratio(String numerator, String denominator) {
      formulaText = numerator + " dibagi " + denominator + " dikali 100%";
      formula =
          new CatalogueFormula(
              FormulaKind.RATIO,
              "[" + numerator + "] / [" + denominator + "] * 100",
              numerator,
              denominator,
              BigDecimal.valueOf(100),
              List.of());
      unit = "%";
      return this;
    }

    RowBuilder count(String counted) {
      formulaText = counted;
      formula =
          new CatalogueFormula(
              FormulaKind.COUNT, "[" + counted + "]", counted, null, null, List.of());
      unit = null;
      return this;
    }

    RowBuilder text(String value) {
      formulaText = value;
      formula = CatalogueFormula.text();
      return this;
    }

    RowBuilder responsible(@Nullable String value) {
      responsible = value;
      return this;
    }

    RowBuilder source(@Nullable String value) {
      dataSource = value;
      return this;
    }

    RowBuilder targets(String... yearsAndValues) {
      targets.clear();
      for (int i = 0; i < yearsAndValues.length; i += 2) {
        targets.put(yearsAndValues[i], yearsAndValues[i + 1]);
      }
      return this;
    }

    private Indicator build() {
      return new Indicator(
          number,
          objective,
          indicator,
          definition,
          List.of(),
          formulaText,
          formula,
          unit,
          "higher",
          responsible,
          dataSource,
          null,
          targets,
          Map.of(),
          null,
          1,
          Map.of());
    }
  }

  static final class PositionBuilder {
    private final String name;
    private @Nullable String echelon;
    private List<String> functions = List.of();
    private final List<Indicator> indicators = new ArrayList<>();

    private PositionBuilder(String name) {
      this.name = name;
    }

    PositionBuilder echelon(String value) {
      echelon = value;
      return this;
    }

    PositionBuilder functions(String... values) {
      functions = List.of(values);
      return this;
    }

    PositionBuilder with(RowBuilder... rows) {
      for (RowBuilder row : rows) {
        indicators.add(row.build());
      }
      return this;
    }

    private Position build() {
      return new Position(name, name, echelon, 0, List.of(), functions, indicators, Map.of());
    }
  }

  static final class DecreeBuilder {
    private @Nullable String number = "12 TAHUN 2024";
    private @Nullable String date = "2024-01-05";
    private @Nullable String nip = "198001012005011001";
    private int from = 2024;
    private int until = 2024;
    private List<String> considerations = List.of();
    private List<String> legalBases = List.of();
    private final List<Position> positions = new ArrayList<>();
    private int acts = 1;

    DecreeBuilder numbered(@Nullable String value) {
      number = value;
      return this;
    }

    DecreeBuilder dated(@Nullable String value) {
      date = value;
      return this;
    }

    DecreeBuilder nip(@Nullable String value) {
      nip = value;
      return this;
    }

    DecreeBuilder period(int start, int end) {
      from = start;
      until = end;
      return this;
    }

    DecreeBuilder considering(String... values) {
      considerations = List.of(values);
      return this;
    }

    DecreeBuilder basedOn(String... values) {
      legalBases = List.of(values);
      return this;
    }

    DecreeBuilder twice() {
      acts = 2;
      return this;
    }

    DecreeBuilder with(PositionBuilder... values) {
      for (PositionBuilder value : values) {
        positions.add(value.build());
      }
      return this;
    }

    DecreeBuilder withRows(RowBuilder... rows) {
      return with(aPosition("Kepala Seksi Pembangunan").with(rows));
    }

    Catalogue build() {
      var decrees = new ArrayList<Decree>();
      for (int i = 0; i < acts; i++) {
        decrees.add(decree());
      }
      return new Catalogue(
          Catalogue.FORMAT, "contoh.txt", "0", decrees, List.of(), positions, List.of());
    }

    private Decree decree() {
      return new Decree(
          "IKU",
          number,
          number,
          "Penetapan Indikator Kinerja Utama",
          "Camat Sukamaju",
          "Sukamaju",
          "Nusa Contoh",
          null,
          date,
          "Sukamaju",
          from,
          until,
          "NAMA CONTOH",
          nip,
          false,
          considerations,
          legalBases,
          List.of(),
          List.of(),
          List.of(),
          Map.of());
    }
  }
}
