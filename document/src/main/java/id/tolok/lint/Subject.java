package id.tolok.lint;

import id.tolok.document.Catalogue;
import id.tolok.document.text.Block;
import java.util.List;

/// What the rules look at: the catalogue, its rows one by one, and the text it was read from.
///
/// @param blocks empty when only the catalogue is at hand
record Subject(Catalogue catalogue, List<IndicatorRow> rows, List<Block> blocks) {

  static Subject of(Catalogue catalogue, List<Block> blocks) {
    var rows =
        catalogue.positions().stream()
            .flatMap(position ->
                position.indicators().stream()
                    .map(indicator -> new IndicatorRow(position, indicator)))
            .toList();
    return new Subject(catalogue, rows, List.copyOf(blocks));
  }
}
