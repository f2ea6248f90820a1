package id.tolok.lint.rule;

import id.tolok.document.Catalogue;
import id.tolok.document.text.Block;
import id.tolok.lint.Concerned;
import java.util.ArrayList;
import java.util.List;

/// What the rules look at: the catalogue, its rows one by one, and the text it was read from.
///
/// @param blocks empty when only the catalogue is at hand
public record Subject(Catalogue catalogue, List<IndicatorRow> rows, List<Block> blocks) {

  public static Subject of(Catalogue catalogue, List<Block> blocks) {
    var rows = new ArrayList<IndicatorRow>();
    for (int at = 0; at < catalogue.positions().size(); at++) {
      var position = catalogue.positions().get(at);
      for (int row = 0; row < position.indicators().size(); row++) {
        rows.add(
            new IndicatorRow(
                position, position.indicators().get(row), new Concerned.OfRow(at, row, "")));
      }
    }
    return new Subject(catalogue, rows, List.copyOf(blocks));
  }
}
