package id.tolok.survey.web.service;

import id.tolok.organization.Agency;
import id.tolok.organization.Problem;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.PublicService;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyBasics.PointDraft;
import id.tolok.survey.web.round.SurveyTabs;
import id.tolok.survey.web.round.SurveyTabs.Section;
import id.tolok.survey.web.service.PointsView.Choice;
import id.tolok.survey.web.service.PointsView.Line;
import id.tolok.survey.web.service.PointsView.PointForm;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the ready text of the pages of places.
@Component
class PointViews {

  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final SurveyTabs tabs;

  PointViews(Visit visit, Gate gate, Rounds rounds, SurveyTabs tabs) {
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.tabs = tabs;
  }

  PointsView list(Agency agency, PointDraft typed, List<Problem> problems) {
    boolean edits = gate.allows(Action.SURVEY_EDIT, agency.id());
    var services = rounds.services(agency.id());
    var all = rounds.points(agency.id());
    return new PointsView(
        tabs.crumbs(agency.id(), Section.ROUNDS),
        agency.name(),
        tabs.of(agency.id(), Section.POINTS),
        all.stream()
            .filter(ServicePoint::active)
            .map(point -> line(point, services, false))
            .toList(),
        all.stream()
            .filter(point -> !point.active())
            .map(point -> line(point, services, edits))
            .toList(),
        edits
            ? form(
                PointPages.LIST + "?instansi=" + agency.id(),
                services,
                typed,
                problems,
                visit.w("survey.points.add"))
            : null);
  }

  /// @param site how the installation is reached, without a path
  PointView one(ServicePoint point, PointDraft typed, List<Problem> problems, String site) {
    boolean edits = gate.allows(Action.SURVEY_EDIT, point.agencyId());
    var services = rounds.services(point.agencyId());
    String page = page(point);
    return new PointView(
        tabs.crumbs(point.agencyId(), Section.POINTS),
        point.active(),
        "/s/" + point.code(),
        site + "/s/" + point.code(),
        open(point),
        names(point, services),
        page + "/poster.pdf",
        edits && point.active() ? page + "/kios" : null,
        edits ? form(page, services, typed, problems, visit.w("survey.settings.save")) : null,
        edits && point.active() ? page + "/hapus" : null,
        edits && !point.active() ? page + "/pulihkan" : null,
        tabs.address(PointPages.LIST, point.agencyId()));
  }

  /// What somebody finds who follows the poster now.
  private String open(ServicePoint point) {
    var there = rounds.atPoint(point.code()).orElseThrow();
    if (!point.active()) {
      return visit.w("survey.points.open.retired");
    }
    return there
        .open()
        .map(round ->
            visit.w("survey.points.open", round.name(), visit.format().date(round.closesOn())))
        .or(() ->
            there
                .nextOpening()
                .map(day -> visit.w("survey.points.open.next", visit.format().date(day))))
        .orElseGet(() -> visit.w("survey.points.open.none"));
  }

  private Line line(ServicePoint point, List<PublicService> services, boolean restorable) {
    return new Line(
        point.name(),
        page(point),
        names(point, services),
        "/s/" + point.code(),
        page(point) + "/poster.pdf",
        restorable ? page(point) + "/pulihkan" : null);
  }

  private static String page(ServicePoint point) {
    return PointPages.LIST + "/" + point.id();
  }

  private String names(ServicePoint point, List<PublicService> services) {
    return point.serviceIds().isEmpty()
        ? visit.w("survey.points.services.all")
        : services.stream()
            .filter(service -> point.serviceIds().contains(service.id()))
            .map(PublicService::name)
            .collect(Collectors.joining(", "));
  }

  private PointForm form(
      String action,
      List<PublicService> services,
      PointDraft typed,
      List<Problem> problems,
      String submit) {
    return new PointForm(
        action,
        Field.of("nama", visit.w("survey.points.name"))
            .withHint(visit.w("survey.points.name.hint"))
            .withValue(typed.name())
            .withError(error(problems, "name")),
        Field.optional("layanan", visit.w("survey.points.services"))
            .withHint(visit.w("survey.points.services.hint"))
            .withError(error(problems, "services")),
        services.stream()
            .filter(service -> service.kind() == RoundKind.PUBLIC)
            .filter(service -> service.active() || typed.serviceIds().contains(service.id()))
            .map(service ->
                new Choice(
                    String.valueOf(service.id()),
                    service.name(),
                    typed.serviceIds().contains(service.id())))
            .toList(),
        submit);
  }

  private @Nullable String error(List<Problem> problems, String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(problem -> visit.w(problem.key(), problem.arguments().toArray()))
        .findFirst()
        .orElse(null);
  }
}
