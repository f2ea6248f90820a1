package id.tolok.results.web.open;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.AskedYear;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.results.board.Board;
import id.tolok.results.board.LatestQuarter;
import id.tolok.results.publication.PublicScope;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what everybody may know: approved results of agencies that publish. Everything the public
/// pages show passes through here.
@Component
class OpenResults {

  private static final int QUARTERS = 4;

  private final PublicScope scope;
  private final Organizations organizations;
  private final Scorecards scorecards;
  private final Visit visit;

  OpenResults(PublicScope scope, Organizations organizations, Scorecards scorecards, Visit visit) {
    this.scope = scope;
    this.organizations = organizations;
    this.scorecards = scorecards;
    this.visit = visit;
  }

  /// An agency's year as far as it was approved.
  ///
  /// @param stretch from January to the last quarter with something approved
  record OpenYear(Agency agency, AgencyScorecard scorecard, Stretch stretch, Board board) {

    static OpenYear of(Agency agency, AgencyScorecard scorecard) {
      int quarter = LatestQuarter.of(scorecard, QUARTERS);
      Stretch stretch = quarter == QUARTERS ? Stretch.wholeYear() : Stretch.toDate(quarter);
      return new OpenYear(agency, scorecard, stretch, Board.of(scorecard, null, stretch));
    }
  }

  /// Work with one agency's year.
  interface Reading<T> {
    T read(OpenYear year);
  }

  /// All agencies that publish, by regency and name.
  Map<String, List<OpenYear>> all(int year) {
    return scope.read(published -> {
      Map<Long, AgencyScorecard> cards = scorecards.ofAll(published, year, Basis.APPROVED);
      Map<String, List<OpenYear>> byRegency = new LinkedHashMap<>();
      organizations.agencies().stream()
          .filter(agency -> published.contains(agency.id()) && cards.containsKey(agency.id()))
          .sorted(Comparator.comparing(Agency::name))
          .forEach(agency ->
              byRegency
                  .computeIfAbsent(
                      organizations.region(agency.regencyId()).name(), _ -> new ArrayList<>())
                  .add(OpenYear.of(agency, Objects.requireNonNull(cards.get(agency.id())))));
      return byRegency;
    });
  }

  /// One agency's year.
  ///
  /// @throws NotFound where it does not publish
  <T> T read(long agencyId, int year, Reading<T> reading) {
    return scope.read(published -> {
      if (!published.contains(agencyId)) {
        throw new NotFound("public agency", agencyId);
      }
      return reading.read(
          OpenYear.of(
              organizations.agency(agencyId), scorecards.of(agencyId, year, Basis.APPROVED)));
    });
  }

  /// The year of the agency before another, for the history of an indicator.
  Optional<AgencyScorecard> scorecard(long agencyId, int year) {
    var card = scorecards.of(agencyId, year, Basis.APPROVED);
    return card.targets().isEmpty() ? Optional.empty() : Optional.of(card);
  }

  /// The year asked for, or the one chosen before.
  ///
  /// @throws NotFound where there is no such year
  int year(@Nullable Integer asked) {
    return asked == null ? visit.context().year() : AskedYear.known(asked);
  }
}
