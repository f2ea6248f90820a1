package id.tolok.survey.feed;

import id.tolok.catalogue.FigureOrigin;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.shell.Visit;
import id.tolok.survey.Round;
import id.tolok.survey.SurveyResults;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Says what stands behind an approved index: which round, which means, how many answers.
@Component
class IndexOrigins {

  private final SurveyResults results;
  private final Visit visit;

  IndexOrigins(@Lazy SurveyResults results, Visit visit) {
    this.results = results;
    this.visit = visit;
  }

  Optional<FigureOrigin> of(Round round) {
    return results.index(round.id()).map(index -> origin(round, index));
  }

  private FigureOrigin origin(Round round, SatisfactionIndex index) {
    var format = visit.format();
    return new FigureOrigin(
        visit.w(
            "survey.feed.sentence",
            round.name(),
            format.date(round.periodFrom()),
            format.date(round.periodUntil()),
            format.number(index.respondents())),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "/survei/putaran/" + round.id(),
        "");
  }
}
