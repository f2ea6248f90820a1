package id.tolok.figures;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.formula.FormulaKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Invented catalogues for tests, built with as little as a test needs to say.
public final class Fixtures {

  public static final String DOCUMENT = "keputusan.txt";

  private Fixtures() {}

  public static IndicatorBuilder anIndicator(String name) {
    return new IndicatorBuilder(name);
  }

  public static CatalogueSet catalogue(IndicatorBuilder... indicators) {
    return CatalogueSet.of(List.of(aCatalogue(DOCUMENT, indicators)));
  }

  public static Catalogue aCatalogue(String file, IndicatorBuilder... indicators) {
    Map<String, List<Indicator>> byPosition = new LinkedHashMap<>();
    for (IndicatorBuilder indicator : indicators) {
      byPosition.computeIfAbsent(indicator.position, _ -> new ArrayList<>()).add(indicator.build());
    }
    var positions = new ArrayList<Position>();
    byPosition.forEach((name, of) ->
        positions.add(new Position(name, name, null, 0, List.of(), List.of(), of, Map.of())));
    return new Catalogue(
        Catalogue.FORMAT, file, "abc" + file, List.of(), List.of(), positions, List.of());
  }

  /// One indicator in the making.
  public static final class IndicatorBuilder {
    private final String name;
    private final Map<String, String> targets = new TreeMap<>();
    private final Map<String, String> quarterTargets = new TreeMap<>();
    private CatalogueFormula formula = CatalogueFormula.text();
    private String position = "Kasi Tertib";
    private @Nullable String unit;
    private @Nullable String responsible;
    private String polarity = "higher";

    IndicatorBuilder(String name) {
      this.name = name;
    }

    public IndicatorBuilder of(String position) {
      this.position = position;
      return this;
    }

    public IndicatorBuilder ratio(String numerator, String denominator) {
      return ratio(numerator, denominator, 100);
    }

    public IndicatorBuilder ratio(String numerator, String denominator, int multiplier) {
      String share = "[" + numerator + "] / [" + denominator + "]";
      return formula(
          FormulaKind.RATIO, multiplier == 1 ? share : share + " * " + multiplier, multiplier);
    }

    public IndicatorBuilder count(String name) {
      return formula(FormulaKind.COUNT, "[" + name + "]", null);
    }

    public IndicatorBuilder formula(
        FormulaKind kind, String expression, @Nullable Integer multiplier) {
      formula =
          new CatalogueFormula(
              kind,
              expression,
              null,
              null,
              multiplier == null ? null : BigDecimal.valueOf(multiplier),
              List.of());
      return this;
    }

    public IndicatorBuilder in(String unit) {
      this.unit = unit;
      return this;
    }

    public IndicatorBuilder lowerIsBetter() {
      polarity = "lower";
      return this;
    }

    public IndicatorBuilder responsible(String responsible) {
      this.responsible = responsible;
      return this;
    }

    public IndicatorBuilder target(int year, String target) {
      targets.put(Integer.toString(year), target);
      return this;
    }

    public IndicatorBuilder quarterTarget(int quarter, String target) {
      quarterTargets.put(Integer.toString(quarter), target);
      return this;
    }

    private Indicator build() {
      return new Indicator(
          null,
          "Sasaran " + name,
          name,
          null,
          List.of(),
          null,
          formula,
          unit,
          polarity,
          responsible,
          null,
          null,
          targets,
          quarterTargets,
          null,
          1,
          Map.of());
    }
  }
}
