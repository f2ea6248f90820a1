package id.tolok.catalogue.web.export;

import id.tolok.catalogue.search.IndicatorRow;
import java.util.function.Consumer;

/// The rows to be written, given one by one as often as asked.
interface ExportRows {

  void each(Consumer<IndicatorRow> writer);
}
