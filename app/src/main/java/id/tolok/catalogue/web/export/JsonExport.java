package id.tolok.catalogue.web.export;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.AcceptedPosition;
import id.tolok.catalogue.Catalogues;
import id.tolok.document.Catalogue;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.document.json.CatalogueJson;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Writes rows as catalogue files: one catalogue for each version, with its whole header and of its
/// positions and indicators only those asked for. One version is one catalogue; several are a list.
@Component
class JsonExport {

  private final Catalogues catalogues;

  JsonExport(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  void write(Writer out, ExportRows rows) throws IOException {
    Map<Long, Set<Long>> byVersion = new LinkedHashMap<>();
    rows.each(
        row -> byVersion.computeIfAbsent(row.version().id(), _ -> new TreeSet<>()).add(row.id()));
    boolean one = byVersion.size() == 1;
    String separator = one ? "" : "[\n";
    for (var version : byVersion.entrySet()) {
      out.write(separator);
      out.write(CatalogueJson.write(only(version.getKey(), version.getValue())));
      separator = ",\n";
    }
    out.write(byVersion.isEmpty() ? "[]\n" : one ? "\n" : "\n]\n");
  }

  private Catalogue only(long versionId, Set<Long> indicatorIds) {
    Catalogue header = catalogues.header(versionId);
    var chosen =
        catalogues.indicators(versionId).stream()
            .filter(indicator -> indicatorIds.contains(indicator.id()))
            .toList();
    return new Catalogue(
        header.format(),
        header.file(),
        header.sha256(),
        header.decrees(),
        header.organisation(),
        catalogues.positions(versionId).stream()
            .map(position -> with(position, chosen))
            .filter(position -> !position.indicators().isEmpty())
            .toList(),
        header.findings());
  }

  private static Position with(AcceptedPosition accepted, List<AcceptedIndicator> chosen) {
    Position position = accepted.stated();
    List<Indicator> indicators =
        chosen.stream()
            .filter(indicator -> indicator.position().id() == accepted.id())
            .map(AcceptedIndicator::stated)
            .toList();
    return new Position(
        position.name(),
        position.rawName(),
        position.echelon(),
        position.decree(),
        position.duties(),
        position.functions(),
        indicators,
        position.sources());
  }
}
