package id.tolok.reporting.web.tree;

import id.tolok.reporting.tree.Arrangement;
import id.tolok.results.Basis;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Stretch;

/// Which tree is shown.
///
/// @param levels below the agency
record TreeChoice(
    long agencyId,
    String agency,
    int year,
    Stretch stretch,
    Basis basis,
    Arrangement arrangement,
    int levels) {

  /// More levels than any tree has.
  static final int ALL = 20;

  TreeChoice with(Stretch other) {
    return new TreeChoice(agencyId, agency, year, other, basis, arrangement, levels);
  }

  TreeChoice with(Basis other) {
    return new TreeChoice(agencyId, agency, year, stretch, other, arrangement, levels);
  }

  TreeChoice with(Arrangement other) {
    return new TreeChoice(agencyId, agency, year, stretch, basis, other, ALL);
  }

  TreeChoice withLevels(int other) {
    return new TreeChoice(agencyId, agency, year, stretch, basis, arrangement, other);
  }

  String address(String path) {
    return "%s?instansi=%d&tahun=%d&bentang=%s&dasar=%s&susunan=%s&tingkat=%d"
        .formatted(
            path, agencyId, year, StretchCode.of(stretch), basis, arrangement.code(), levels);
  }
}
