package id.tolok.desk.entry.web;

import id.tolok.desk.entry.EntrySheet.Coverage;
import id.tolok.desk.entry.EntrySheets;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.viewer.CurrentViewer;

/// Addresses of entry pages and of places on them.
public final class EntryAddress {

  public static final String PAGE = "/pengisian";

  private EntryAddress() {}

  /// The page of a quarter; of other periods, the one they are filled on.
  public static String page(long agencyId, EntryPeriod period, Coverage coverage) {
    return page(agencyId, period) + (coverage == Coverage.ALL ? "&lingkup=semua" : "");
  }

  public static String page(long agencyId, EntryPeriod period) {
    return PAGE + "?periode=" + EntrySheets.quarterOf(period).code() + "&instansi=" + agencyId;
  }

  /// The cell of a figure on its page.
  public static String cell(FigureKey key) {
    return page(key.agencyId(), key.period()) + "#" + place(key);
  }

  /// The place of a cell on the page.
  public static String place(FigureKey key) {
    return "sel-" + id(key);
  }

  /// What every place on the page that belongs to a cell is called by.
  public static String id(FigureKey key) {
    return key.variableId() + "-" + key.period().code();
  }

  /// The account whose unsent cells and words a page may send.
  public static String account() {
    return CurrentViewer.get().accountId().stream()
        .mapToObj(String::valueOf)
        .findFirst()
        .orElse("");
  }

  /// Everything beside a figure.
  public static String detail(FigureKey key) {
    return PAGE
        + "/rincian?instansi="
        + key.agencyId()
        + "&variabel="
        + key.variableId()
        + "&periode="
        + key.period().code();
  }

  /// Where the result of an indicator's quarter is explained.
  public static String explanation(long lineageId, EntryPeriod quarter) {
    return "/penjelasan-capaian/%d/%d/%d".formatted(lineageId, quarter.year(), quarter.ordinal());
  }

  public static String handIn(long agencyId, EntryPeriod quarter, Coverage coverage) {
    return PAGE
        + "/ajukan?periode="
        + quarter.code()
        + "&instansi="
        + agencyId
        + (coverage == Coverage.ALL ? "&lingkup=semua" : "");
  }
}
