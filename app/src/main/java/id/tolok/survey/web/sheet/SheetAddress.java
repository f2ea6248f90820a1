package id.tolok.survey.web.sheet;

import id.tolok.survey.Round;
import id.tolok.survey.web.round.RoundTabs;
import java.util.UUID;

/// Addresses of the clerk's pages.
public final class SheetAddress {

  static final String PAPER = "/survei/putaran/{round:\\d{1,18}}/lembar";
  public static final String FILES = "/survei/putaran/{round:\\d{1,18}}/berkas";
  static final String BATCH = PAPER + "/kiriman/{batch:\\d{1,18}}";
  public static final String FILE =
      FILES + "/{file:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

  private SheetAddress() {}

  static String paper(Round round) {
    return RoundTabs.Page.SHEETS.address(round.id());
  }

  static String correction(Round round, int number) {
    return paper(round) + "?ganti=" + number;
  }

  public static String batch(long roundId, long batchId) {
    return RoundTabs.Page.SHEETS.address(roundId) + "/kiriman/" + batchId;
  }

  public static String files(Round round) {
    return RoundTabs.Page.FILES.address(round.id());
  }

  public static String file(Round round, UUID file) {
    return files(round) + "/" + file;
  }
}
