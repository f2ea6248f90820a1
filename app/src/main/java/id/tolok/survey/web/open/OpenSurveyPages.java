package id.tolok.survey.web.open;

import id.tolok.satisfaction.ServiceQuality;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.number.PublishedIndexes.Published;
import id.tolok.survey.publication.OpenSurveys;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Results of surveys for everybody, without an account: public on purpose, as the law asks.
@Controller
class OpenSurveyPages {

  static final String PATH = "/publik/survei";

  private final Pages pages;
  private final Visit visit;
  private final OpenSurveys surveys;
  private final OpenSurveyViews views;

  OpenSurveyPages(Pages pages, Visit visit, OpenSurveys surveys, OpenSurveyViews views) {
    this.pages = pages;
    this.visit = visit;
    this.surveys = surveys;
    this.views = views;
  }

  static String address(long roundId) {
    return PATH + "/" + roundId;
  }

  @GetMapping(PATH)
  View surveys(@RequestParam(defaultValue = "") String cari) {
    String words = cari.strip().toLowerCase(Locale.ROOT);
    Map<String, List<OpenSurveysView.Line>> byRegency = new LinkedHashMap<>();
    surveys.latest().stream()
        .filter(one -> one.agencyName().toLowerCase(Locale.ROOT).contains(words))
        .forEach(one ->
            byRegency
                .computeIfAbsent(one.regencyName(), _ -> new ArrayList<>())
                .add(line(SurveyTexts.of(visit), one)));
    return pages.page(
        "survey/open-surveys",
        "survey.open.title",
        new OpenSurveysView(
            Field.optional("cari", visit.w("survey.open.words")).withValue(cari.strip()),
            !words.isEmpty(),
            byRegency.entrySet().stream()
                .map(regency -> new OpenSurveysView.Regency(regency.getKey(), regency.getValue()))
                .toList()));
  }

  private static OpenSurveysView.Line line(SurveyTexts texts, Published one) {
    ServiceQuality quality = one.quality();
    return new OpenSurveysView.Line(
        one.agencyName(),
        one.address(),
        one.roundName() + " · " + texts.period(one.periodFrom(), one.periodUntil()),
        texts.index(one.index()),
        texts.quality(quality),
        texts.w("survey.live.respondents", texts.number(one.respondents())));
  }

  /// The address an agency may print on its board: always its latest round.
  @GetMapping(PATH + "/instansi/{agency}")
  View agency(@PathVariable("agency") long agencyId) {
    var latest =
        surveys.latest(agencyId).orElseThrow(() -> new NotFound("published survey of", agencyId));
    return pages.redirect(latest.address());
  }

  @GetMapping(PATH + "/{round:\\d+}")
  View survey(@PathVariable("round") long roundId) {
    var view = surveys.round(roundId, views::view);
    return pages.titled("survey/open-survey", visit.w("survey.open.title.of", view.agency()), view);
  }
}
