package id.tolok.figures;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The catalogues measured together, each under a label of its own, and all their indicators.
public final class CatalogueSet {

  private static final int HASH_SHOWN = 8;

  private final Map<String, Catalogue> byLabel;
  private final List<MeasuredIndicator> indicators;

  private CatalogueSet(Map<String, Catalogue> byLabel, List<MeasuredIndicator> indicators) {
    this.byLabel = byLabel;
    this.indicators = List.copyOf(indicators);
  }

  /// The same catalogue given twice counts once.
  public static CatalogueSet of(List<Catalogue> catalogues) {
    Map<String, Catalogue> byLabel = new LinkedHashMap<>();
    var indicators = new ArrayList<MeasuredIndicator>();
    for (Catalogue catalogue : List.copyOf(new LinkedHashSet<>(catalogues))) {
      String label = label(catalogue, catalogues);
      if (byLabel.putIfAbsent(label, catalogue) == null) {
        indicators.addAll(indicators(label, catalogue));
      }
    }
    return new CatalogueSet(byLabel, indicators);
  }

  /// The file's name; with the beginning of its hash where another file has the same name, so that
  /// the label does not depend on the order in which the catalogues are named.
  private static String label(Catalogue catalogue, List<Catalogue> all) {
    boolean clash =
        all.stream()
            .anyMatch(other ->
                other.file().equals(catalogue.file())
                    && !other.sha256().equals(catalogue.sha256()));
    String hash = catalogue.sha256();
    return clash
        ? catalogue.file() + "#" + hash.substring(0, Math.min(HASH_SHOWN, hash.length()))
        : catalogue.file();
  }

  private static List<MeasuredIndicator> indicators(String label, Catalogue catalogue) {
    var indicators = new ArrayList<MeasuredIndicator>();
    Map<String, Integer> met = new HashMap<>();
    for (Position position : catalogue.positions()) {
      for (Indicator indicator : position.indicators()) {
        String key = Names.key(position.name()) + "\n" + Names.key(indicator.indicator());
        indicators.add(
            new MeasuredIndicator(
                label,
                position,
                indicator,
                met.merge(key, 1, Integer::sum),
                expression(indicator.formula())));
      }
    }
    return indicators;
  }

  private static @Nullable Expression expression(CatalogueFormula formula) {
    String text = formula.expression();
    return text == null ? null : Formulas.parse(text).expression().orElse(null);
  }

  /// The labels, in the order given.
  public List<String> documents() {
    return List.copyOf(byLabel.keySet());
  }

  /// The catalogues, in the order given.
  public List<Catalogue> catalogues() {
    return List.copyOf(byLabel.values());
  }

  /// All indicators, in the order of the documents.
  public List<MeasuredIndicator> indicators() {
    return indicators;
  }
}
