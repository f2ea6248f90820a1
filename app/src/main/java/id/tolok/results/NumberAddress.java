package id.tolok.results;

import id.tolok.scorecard.Stretch;

/// Which number of an indicator is meant, and where it is explained. Every page that shows a number
/// links it here.
///
/// @param lineageId the indicator through all versions
public record NumberAddress(long lineageId, int year, Stretch stretch, Basis basis) {

  /// The page that explains it.
  public String path() {
    return "/asal-angka/%d?tahun=%d&bentang=%s&dasar=%s"
        .formatted(lineageId, year, StretchCode.of(stretch), basis);
  }

  /// The page that explains it to everybody: approved figures, no names.
  public String openPath() {
    return "/publik/asal-angka/%d?tahun=%d&bentang=%s"
        .formatted(lineageId, year, StretchCode.of(stretch));
  }
}
