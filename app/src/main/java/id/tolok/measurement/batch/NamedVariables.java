package id.tolok.measurement.batch;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The variables of an agency, found by whatever a row calls them. Indicators are asked for only
/// where a row names one.
final class NamedVariables {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\s\\u00a0]+");

  private final Catalogues catalogues;
  private final long agencyId;
  private final Map<Long, Variable> byId = new HashMap<>();
  private final Map<String, Variable> byName = new HashMap<>();
  private final Map<Integer, Map<Long, List<Variable>>> byIndicator = new HashMap<>();

  NamedVariables(Catalogues catalogues, long agencyId) {
    this.catalogues = catalogues;
    this.agencyId = agencyId;
    for (Variable variable : catalogues.agencyVariables(agencyId)) {
      byId.put(variable.id(), variable);
      byName.put(key(variable.name()), variable);
    }
  }

  Optional<Variable> find(long variableId) {
    return Optional.ofNullable(byId.get(variableId));
  }

  /// By exact name, apart from case and blanks.
  Optional<Variable> find(String name) {
    var exact = byName.get(name);
    return Optional.ofNullable(exact != null ? exact : byName.get(key(name)));
  }

  /// The variables an indicator asks for in a year; empty where the decree of that year has no such
  /// indicator.
  List<Variable> ofIndicator(long lineageId, int year) {
    return byIndicator.computeIfAbsent(year, this::ofYear).getOrDefault(lineageId, List.of());
  }

  private Map<Long, List<Variable>> ofYear(int year) {
    return catalogues
        .versionOfYear(agencyId, year)
        .map(CatalogueVersion::id)
        .map(this::ofVersion)
        .orElse(Map.of());
  }

  private Map<Long, List<Variable>> ofVersion(long versionId) {
    Map<Long, Long> lineages =
        catalogues.indicators(versionId).stream()
            .collect(Collectors.toMap(AcceptedIndicator::id, AcceptedIndicator::lineageId));
    return catalogues.variableUses(versionId).stream()
        .filter(
            use -> byId.containsKey(use.variableId()) && lineages.containsKey(use.indicatorId()))
        .collect(
            Collectors.groupingBy(
                use -> lineages.getOrDefault(use.indicatorId(), 0L),
                Collectors.mapping(
                    use -> byId.get(use.variableId()), Collectors.<Variable>toUnmodifiableList())));
  }

  private static String key(String name) {
    return BLANKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
