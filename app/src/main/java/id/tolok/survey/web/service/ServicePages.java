package id.tolok.survey.web.service;

import id.tolok.organization.Organizations;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.PublicService;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.SurveyBasics;
import id.tolok.survey.SurveyBasics.ServiceDraft;
import id.tolok.survey.store.basics.ServiceStore;
import id.tolok.survey.web.round.SurveyTabs;
import id.tolok.survey.web.round.SurveyTabs.Section;
import id.tolok.survey.web.service.ServicesView.Line;
import id.tolok.survey.web.service.ServicesView.ServiceForm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What an office does for people.
@Controller
class ServicePages {

  private static final String LIST = "/survei/layanan";
  private static final String ONE = LIST + "/{service:\\d{1,18}}";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final SurveyBasics basics;
  private final ServiceStore store;
  private final Organizations organizations;
  private final SurveyTabs tabs;

  ServicePages(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      SurveyBasics basics,
      ServiceStore store,
      Organizations organizations,
      SurveyTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.basics = basics;
    this.store = store;
    this.organizations = organizations;
    this.tabs = tabs;
  }

  @GetMapping(LIST)
  View list(@RequestParam(required = false) @Nullable Long instansi) {
    gate.requireAnywhere(Action.SURVEY_VIEW);
    var agency = tabs.agency(instansi);
    if (agency.isEmpty()) {
      return pages.page("survey/choose-agency", "survey.services.title", "survey.choose.text");
    }
    gate.require(Action.SURVEY_VIEW, agency.getAsLong());
    return list(200, agency.getAsLong(), new ServiceDraft("", RoundKind.PUBLIC, false), List.of());
  }

  @PostMapping(LIST)
  View add(
      @RequestParam long instansi,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String untuk,
      @RequestParam(defaultValue = "") String gratis) {
    gate.require(Action.SURVEY_EDIT, instansi);
    var draft = draft(nama, untuk, gratis);
    return switch (basics.addService(instansi, draft)) {
      case Saved.Done<PublicService>(var added, var _) ->
          back(added, Notice.good(visit.w("survey.services.added", added.name())));
      case Saved.Rejected<PublicService>(var problems) -> list(422, instansi, draft, problems);
      case Saved.Conflict<PublicService>(var _) -> list(409, instansi, draft, List.of());
    };
  }

  @GetMapping(ONE)
  View one(@PathVariable("service") long serviceId) {
    var service = service(serviceId);
    gate.require(Action.SURVEY_EDIT, service.agencyId());
    return one(
        200, service, new ServiceDraft(service.name(), service.kind(), service.free()), List.of());
  }

  @PostMapping(ONE)
  View change(
      @PathVariable("service") long serviceId,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String untuk,
      @RequestParam(defaultValue = "") String gratis) {
    var service = service(serviceId);
    gate.require(Action.SURVEY_EDIT, service.agencyId());
    var draft = draft(nama, untuk, gratis);
    return switch (basics.changeService(serviceId, draft)) {
      case Saved.Done<PublicService>(var after, var _) ->
          back(after, Notice.good(visit.w("survey.services.changed", after.name())));
      case Saved.Rejected<PublicService>(var problems) -> one(422, service, draft, problems);
      case Saved.Conflict<PublicService>(var current) -> one(409, current, draft, List.of());
    };
  }

  @PostMapping(ONE + "/hapus")
  View remove(@PathVariable("service") long serviceId) {
    var service = service(serviceId);
    gate.require(Action.SURVEY_EDIT, service.agencyId());
    return switch (basics.removeService(serviceId)) {
      case Saved.Done<PublicService>(var gone, var _) ->
          back(
              gone,
              Notice.good(visit.w("survey.services.removed", gone.name()))
                  .undoneAt(LIST + "/" + serviceId + "/pulihkan"));
      case Saved.Rejected<PublicService>(var problems) -> back(service, refused(problems));
      case Saved.Conflict<PublicService>(var current) -> back(current, refused(List.of()));
    };
  }

  @PostMapping(ONE + "/pulihkan")
  View restore(@PathVariable("service") long serviceId) {
    var service = service(serviceId);
    gate.require(Action.SURVEY_EDIT, service.agencyId());
    return switch (basics.restoreService(serviceId)) {
      case Saved.Done<PublicService>(var again, var _) ->
          back(again, Notice.good(visit.w("survey.services.restored", again.name())));
      case Saved.Rejected<PublicService>(var problems) -> back(service, refused(problems));
      case Saved.Conflict<PublicService>(var current) -> back(current, refused(List.of()));
    };
  }

  private static ServiceDraft draft(String name, String kind, String free) {
    return new ServiceDraft(
        name,
        kind.equals(RoundKind.INTERNAL.name()) ? RoundKind.INTERNAL : RoundKind.PUBLIC,
        free.equals("ya"));
  }

  private PublicService service(long id) {
    return store.find(id).orElseThrow(() -> new NotFound("service", id));
  }

  private View back(PublicService service, Notice notice) {
    return pages.redirect(tabs.address(LIST, service.agencyId()), notice);
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

  private View list(int status, long agencyId, ServiceDraft typed, List<Problem> problems) {
    boolean edits = gate.allows(Action.SURVEY_EDIT, agencyId);
    var all = rounds.services(agencyId);
    return pages.page(
        status,
        "survey/services",
        "survey.services.title",
        new ServicesView(
            tabs.crumbs(agencyId, Section.ROUNDS),
            organizations.agency(agencyId).name(),
            tabs.of(agencyId, Section.SERVICES),
            all.stream()
                .filter(PublicService::active)
                .map(each -> line(each, edits, "/hapus"))
                .toList(),
            all.stream()
                .filter(each -> !each.active())
                .map(each -> line(each, edits, "/pulihkan"))
                .toList(),
            edits
                ? form(
                    LIST + "?instansi=" + agencyId, typed, problems, visit.w("survey.services.add"))
                : null));
  }

  private Line line(PublicService service, boolean edits, String end) {
    String address = LIST + "/" + service.id();
    return new Line(
        service.name(),
        edits ? address : null,
        visit.w("survey.services.kind." + service.kind()),
        visit.w(service.free() ? "survey.services.free" : "survey.services.paid"),
        edits ? address + end : null);
  }

  private View one(int status, PublicService service, ServiceDraft typed, List<Problem> problems) {
    String address = LIST + "/" + service.id();
    return pages.titled(
        status,
        "survey/service",
        visit.w("survey.services.one", service.name()),
        new ServiceView(
            tabs.crumbs(service.agencyId(), Section.SERVICES),
            form(address, typed, problems, visit.w("survey.settings.save")),
            service.active() ? address + "/hapus" : null,
            tabs.address(LIST, service.agencyId())));
  }

  private ServiceForm form(
      String action, ServiceDraft typed, List<Problem> problems, String submit) {
    return new ServiceForm(
        action,
        Field.of("nama", visit.w("survey.services.name"))
            .withHint(visit.w("survey.services.name.hint"))
            .withValue(typed.name())
            .withError(error(problems, "name")),
        Field.of("untuk", visit.w("survey.services.kind"))
            .withHint(visit.w("survey.services.kind.hint"))
            .withError(error(problems, "kind")),
        Arrays.stream(RoundKind.values())
            .map(kind ->
                new Option(
                    kind.name(), visit.w("survey.services.kind." + kind), kind == typed.kind()))
            .toList(),
        Field.optional("gratis", visit.w("survey.services.free.label"))
            .withValue("ya")
            .withHint(visit.w("survey.services.free.hint")),
        typed.free(),
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
