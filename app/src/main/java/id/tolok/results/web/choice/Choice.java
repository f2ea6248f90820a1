package id.tolok.results.web.choice;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.StretchCode;
import id.tolok.results.board.Grouping;
import id.tolok.results.board.LatestQuarter;
import id.tolok.scorecard.Stretch;
import java.net.URLEncoder;

/// What a page of results shows.
///
/// @param quarter the one chosen, 1 to 4, whatever the stretch is
/// @param widest the widest basis the viewer may see
public record Choice(
    long agencyId,
    String agency,
    int year,
    int quarter,
    Stretch stretch,
    Basis basis,
    Basis widest,
    Grouping grouping) {

  public Choice with(Stretch other) {
    int last = other.kind() == Stretch.Kind.MONTH ? quarter : other.ordinal();
    return new Choice(agencyId, agency, year, last, other, basis, widest, grouping);
  }

  public Choice with(Basis other) {
    return new Choice(agencyId, agency, year, quarter, stretch, other, widest, grouping);
  }

  public Choice with(Grouping other) {
    return new Choice(agencyId, agency, year, quarter, stretch, basis, widest, other);
  }

  /// The same, of the latest quarter with something measured, where the address names no stretch:
  /// while a quarter runs, nothing of it can be seen yet.
  public Choice latest(Asked asked, AgencyScorecard scorecard) {
    return asked.bentang() == null
        ? with(Stretch.quarter(LatestQuarter.of(scorecard, quarter)))
        : this;
  }

  /// A page that shows the same.
  public String address(String path) {
    var address =
        new StringBuilder(path)
            .append("?instansi=")
            .append(agencyId)
            .append("&tahun=")
            .append(year)
            .append("&bentang=")
            .append(StretchCode.of(stretch));
    if (basis != widest) {
      address.append("&dasar=").append(basis);
    }
    if (grouping == Grouping.POSITION) {
      address.append("&menurut=jabatan");
    }
    return address.toString();
  }

  /// The page of one indicator's result in the same year.
  public String indicatorAddress(long lineageId) {
    return "/capaian/indikator/%d?tahun=%d".formatted(lineageId, year)
        + (basis == widest ? "" : "&dasar=" + basis);
  }

  /// Where the average of the agency is explained.
  public String averageAddress() {
    return "/asal-angka/rata?instansi=%d&tahun=%d&bentang=%s&dasar=%s"
        .formatted(agencyId, year, StretchCode.of(stretch), basis);
  }

  /// Where the average under a heading is explained.
  public String averageAddress(Grouping under, String heading) {
    String name = under == Grouping.OBJECTIVE ? "sasaran" : "jabatan";
    return averageAddress() + "&" + name + "=" + URLEncoder.encode(heading, UTF_8);
  }

  /// Where a number of an indicator is explained.
  public String reasonAddress(long lineageId, Stretch of) {
    return new NumberAddress(lineageId, year, of, basis).path();
  }
}
