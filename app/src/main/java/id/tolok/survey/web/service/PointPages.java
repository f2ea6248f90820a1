package id.tolok.survey.web.service;

import id.tolok.organization.Organizations;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyBasics;
import id.tolok.survey.SurveyBasics.PointDraft;
import id.tolok.survey.store.basics.PointStore;
import id.tolok.survey.web.round.SurveyTabs;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The places where people are served, each with an address for its poster.
@Controller
class PointPages {

  static final String LIST = "/survei/titik";

  private static final String ONE = LIST + "/{point:\\d{1,18}}";
  private static final Pattern KEY = Pattern.compile("\\d{1,18}");

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final SurveyBasics basics;
  private final PointStore store;
  private final Organizations organizations;
  private final PointViews views;
  private final SurveyTabs tabs;

  PointPages(
      Pages pages,
      Visit visit,
      Gate gate,
      SurveyBasics basics,
      PointStore store,
      Organizations organizations,
      PointViews views,
      SurveyTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.basics = basics;
    this.store = store;
    this.organizations = organizations;
    this.views = views;
    this.tabs = tabs;
  }

  @GetMapping(LIST)
  View list(@RequestParam(required = false) @Nullable Long instansi) {
    gate.requireAnywhere(Action.SURVEY_VIEW);
    var agency = tabs.agency(instansi);
    if (agency.isEmpty()) {
      return pages.page("survey/choose-agency", "survey.points.title", "survey.choose.text");
    }
    gate.require(Action.SURVEY_VIEW, agency.getAsLong());
    return list(200, agency.getAsLong(), new PointDraft("", List.of()), List.of());
  }

  @PostMapping(LIST)
  View add(
      @RequestParam long instansi,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") List<String> layanan) {
    gate.require(Action.SURVEY_EDIT, instansi);
    var draft = draft(nama, layanan);
    return switch (basics.addPoint(instansi, draft)) {
      case Saved.Done<ServicePoint>(var added, var _) ->
          pages.redirect(
              LIST + "/" + added.id(), Notice.good(visit.w("survey.points.added", added.name())));
      case Saved.Rejected<ServicePoint>(var problems) -> list(422, instansi, draft, problems);
      case Saved.Conflict<ServicePoint>(var _) -> list(409, instansi, draft, List.of());
    };
  }

  @GetMapping(ONE)
  View one(@PathVariable("point") long pointId, HttpServletRequest request) {
    var point = point(pointId);
    gate.require(Action.SURVEY_VIEW, point.agencyId());
    return one(200, point, new PointDraft(point.name(), point.serviceIds()), List.of(), request);
  }

  @PostMapping(ONE)
  View change(
      @PathVariable("point") long pointId,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") List<String> layanan,
      HttpServletRequest request) {
    var point = point(pointId);
    gate.require(Action.SURVEY_EDIT, point.agencyId());
    var draft = draft(nama, layanan);
    return switch (basics.changePoint(pointId, draft)) {
      case Saved.Done<ServicePoint>(var after, var _) ->
          pages.redirect(
              LIST + "/" + pointId, Notice.good(visit.w("survey.points.changed", after.name())));
      case Saved.Rejected<ServicePoint>(var problems) -> one(422, point, draft, problems, request);
      case Saved.Conflict<ServicePoint>(var current) ->
          one(409, current, draft, List.of(), request);
    };
  }

  @PostMapping(ONE + "/hapus")
  View remove(@PathVariable("point") long pointId) {
    var point = point(pointId);
    gate.require(Action.SURVEY_EDIT, point.agencyId());
    basics.removePoint(pointId);
    return pages.redirect(
        tabs.address(LIST, point.agencyId()),
        Notice.good(visit.w("survey.points.removed", point.name()))
            .undoneAt(LIST + "/" + pointId + "/pulihkan"));
  }

  @PostMapping(ONE + "/pulihkan")
  View restore(@PathVariable("point") long pointId) {
    var point = point(pointId);
    gate.require(Action.SURVEY_EDIT, point.agencyId());
    var notice =
        switch (basics.restorePoint(pointId)) {
          case Saved.Done<ServicePoint>(var again, var _) ->
              Notice.good(visit.w("survey.points.restored", again.name()));
          case Saved.Rejected<ServicePoint>(var problems) -> refused(problems);
          case Saved.Conflict<ServicePoint>(var _) -> refused(List.of());
        };
    return pages.redirect(tabs.address(LIST, point.agencyId()), notice);
  }

  private Notice refused(List<Problem> problems) {
    return new Notice(
        Tone.BAD,
        problems.stream()
            .map(problem -> visit.w(problem.key(), problem.arguments().toArray()))
            .findFirst()
            .orElseGet(() -> visit.w("survey.settings.conflict")),
        null);
  }

  private ServicePoint point(long id) {
    return store.find(id).orElseThrow(() -> new NotFound("service point", id));
  }

  private static PointDraft draft(String name, List<String> services) {
    return new PointDraft(
        name,
        services.stream()
            .filter(key -> KEY.matcher(key).matches())
            .map(Long::valueOf)
            .distinct()
            .toList());
  }

  private View list(int status, long agencyId, PointDraft typed, List<Problem> problems) {
    return pages.page(
        status,
        "survey/points",
        "survey.points.title",
        views.list(organizations.agency(agencyId), typed, problems));
  }

  private View one(
      int status,
      ServicePoint point,
      PointDraft typed,
      List<Problem> problems,
      HttpServletRequest request) {
    String site =
        ServletUriComponentsBuilder.fromRequestUri(request).replacePath(null).build().toUriString();
    return pages.titled(
        status, "survey/point", point.name(), views.one(point, typed, problems, site));
  }
}
