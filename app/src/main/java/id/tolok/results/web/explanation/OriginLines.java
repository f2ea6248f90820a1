package id.tolok.results.web.explanation;

import id.tolok.catalogue.variable.FigureOrigin;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.PeriodWords;
import id.tolok.results.web.explanation.FigureLines.Names;
import id.tolok.results.web.explanation.NumberView.OriginRow;
import id.tolok.results.web.explanation.NumberView.OriginView;
import id.tolok.results.web.text.ResultTexts;

/// Makes ready what stands behind a figure that another module gave.
final class OriginLines {

  private final ResultTexts texts;
  private final Names names;

  OriginLines(ResultTexts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /// Everybody sees the same counts; only the page they can be followed to differs.
  OriginView of(EntryPeriod period, FigureOrigin origin) {
    return new OriginView(
        texts.w("results.explain.origin", PeriodWords.of(texts.words(), period)),
        origin.sentence(),
        origin.worked(),
        origin.caption(),
        origin.columns().stream().map(FigureOrigin.Column::heading).toList(),
        origin.rows().stream().map(OriginLines::row).toList(),
        origin.remarks(),
        names == Names.SHOWN ? origin.address() : origin.openAddress());
  }

  private static OriginRow row(FigureOrigin.Row row) {
    return new OriginRow(row.name(), row.cells().stream().map(FigureOrigin.Cell::text).toList());
  }
}
