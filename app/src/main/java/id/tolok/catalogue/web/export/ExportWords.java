package id.tolok.catalogue.web.export;

import id.tolok.catalogue.IndicatorKind;
import id.tolok.catalogue.search.IndicatorRow;
import id.tolok.catalogue.web.list.RuleNames;
import id.tolok.formula.FormulaKind;
import id.tolok.shell.wording.Words;
import java.util.stream.Collectors;

/// The words of what is taken out, in the language of the person.
///
/// @param origin of the pages, so that addresses open from a file
record ExportWords(Words words, String origin) {

  String head(String column) {
    return words.get("catalogue.list.column." + column);
  }

  String kind(IndicatorKind kind) {
    return words.get("catalogue.kind." + kind.name());
  }

  String formula(FormulaKind kind) {
    return words.get("catalogue.formula." + kind.code());
  }

  String polarity(String polarity) {
    return words.get("catalogue.polarity." + polarity);
  }

  String findings(IndicatorRow row) {
    return row.codes().stream().map(RuleNames::of).collect(Collectors.joining("; "));
  }

  String address(IndicatorRow row) {
    return origin + "/katalog/indikator/" + row.lineageId() + "?versi=" + row.version().id();
  }
}
