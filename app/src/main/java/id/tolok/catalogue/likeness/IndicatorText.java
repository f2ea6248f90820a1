package id.tolok.catalogue.likeness;

import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.formula.FormulaKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What of an indicator is compared, its words made ready once.
///
/// @param unit normalised, so that *persen* and `%` are one; null where none is stated
/// @param multiplier factor of a ratio; null where the kind has none
/// @param upper what is counted: the numerator, or the parts of a sum
/// @param lower what it is divided by; empty where the kind has none
public record IndicatorText(
    Wording name,
    FormulaKind kind,
    Wording upper,
    Wording lower,
    @Nullable BigDecimal multiplier,
    @Nullable String unit,
    boolean lowerIsBetter) {

  private static final Pattern VARIABLE = Pattern.compile("\\[([^\\]]+)\\]");

  private static final Map<String, String> SAME_UNIT =
      Map.ofEntries(
          Map.entry("persen", "%"),
          Map.entry("persentase", "%"),
          Map.entry("prosen", "%"),
          Map.entry("dok", "dokumen"),
          Map.entry("berkas", "dokumen"),
          Map.entry("org", "orang"),
          Map.entry("jiwa", "orang"),
          Map.entry("skor", "nilai"),
          Map.entry("poin", "nilai"),
          Map.entry("angka", "nilai"),
          Map.entry("index", "indeks"),
          Map.entry("ind", "indeks"),
          Map.entry("keg", "kegiatan"),
          Map.entry("lap", "laporan"));

  /// @param places names of the agency's places, left out of all texts
  public static IndicatorText of(Indicator indicator, Set<String> places) {
    var formula = indicator.formula();
    return new IndicatorText(
        Wording.of(indicator.indicator(), places),
        formula.kind(),
        Wording.of(upper(formula), places),
        Wording.of(lower(formula), places),
        formula.multiplier(),
        unit(indicator.unit()),
        indicator.polarity().equals("lower"));
  }

  /// A unit as it is compared: lower case, one word for one thing.
  public static @Nullable String unit(@Nullable String stated) {
    if (stated == null || stated.isBlank()) {
      return null;
    }
    String plain = stated.strip().toLowerCase(Locale.ROOT).replaceAll("[.()\\s]+", " ").strip();
    return SAME_UNIT.getOrDefault(plain, plain);
  }

  /// Whether there is a formula whose words can be compared.
  boolean computes() {
    return kind != FormulaKind.TEXT && !upper.isEmpty();
  }

  /// A formula a person typed may come without its parts in words; its variables are words too.
  private static String upper(CatalogueFormula formula) {
    if (formula.numerator() != null) {
      return formula.numerator();
    }
    if (!formula.terms().isEmpty()) {
      return String.join(" ", formula.terms());
    }
    String expression = formula.expression() == null ? "" : formula.expression();
    return variables(expression.split("/", 2)[0]);
  }

  private static String lower(CatalogueFormula formula) {
    if (formula.denominator() != null) {
      return formula.denominator();
    }
    String expression = formula.expression() == null ? "" : formula.expression();
    boolean stated = formula.numerator() != null || !formula.terms().isEmpty();
    return stated || expression.indexOf('/') < 0 ? "" : variables(expression.split("/", 2)[1]);
  }

  private static String variables(String expression) {
    return VARIABLE
        .matcher(expression)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining(" "));
  }
}
