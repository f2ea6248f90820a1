package id.tolok.planning.web.rating;

import id.tolok.achievement.Cap;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.planning.plan.AgencyRating;
import id.tolok.planning.revision.Revision.Act;
import id.tolok.planning.store.RatingStore;
import id.tolok.planning.web.TargetAddress;
import id.tolok.planning.web.TargetViews;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The scale of grades and the cap, for one agency or for all of a regency that chose none.
@Controller
class RatingPage {

  static final String PATH = "/target/penilaian";
  private static final List<String> CAPS = List.of("100", "110", "120", "150", "NONE");

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final RatingStore store;
  private final Organizations organizations;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final TargetViews views;

  RatingPage(
      Pages pages,
      Visit visit,
      Gate gate,
      RatingStore store,
      Organizations organizations,
      Stamps stamps,
      AuditTrail trail,
      Clock clock,
      TransactionTemplate transaction,
      TargetViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.store = store;
    this.organizations = organizations;
    this.stamps = stamps;
    this.trail = trail;
    this.clock = clock;
    this.transaction = transaction;
    this.views = views;
  }

  @GetMapping(PATH)
  View form(@RequestParam long instansi) {
    Agency agency = organizations.agency(instansi);
    gate.require(Action.RESULT_VIEW, instansi);
    AgencyRating rating = store.rating(instansi);
    var view =
        new RatingView(
            instansi,
            agency.name(),
            views.rating(rating),
            Field.of("skala", visit.w("planning.scale")),
            Arrays.stream(RatingScale.values())
                .map(scale ->
                    new Option(
                        scale.code(),
                        visit.w("planning.scale." + scale.code()),
                        scale == rating.scale()))
                .toList(),
            Field.of("batas", visit.w("planning.cap")).withHint(visit.w("planning.cap.hint")),
            CAPS.stream()
                .map(cap -> new Option(cap, views.cap(cap(cap)), cap(cap).equals(rating.cap())))
                .toList(),
            gate.allows(Action.TARGET_EDIT, instansi),
            rating.source() == AgencyRating.Source.AGENCY,
            mayThroughout(agency),
            Arrays.stream(RatingScale.values()).map(this::step).toList());
    return pages.page("planning/rating", "planning.rating.title", view);
  }

  @PostMapping(PATH)
  View save(
      @RequestParam long instansi,
      @RequestParam String skala,
      @RequestParam String batas,
      @RequestParam(defaultValue = "instansi") String untuk) {
    Agency agency = organizations.agency(instansi);
    boolean forRegency = untuk.equals("kabupaten") && mayThroughout(agency);
    if (!forRegency) {
      gate.require(Action.TARGET_EDIT, instansi);
    }
    RatingScale scale = scale(skala);
    if (!CAPS.contains(batas)) {
      throw new NotFound("cap " + batas, instansi);
    }
    transaction.executeWithoutResult(_ -> {
      if (untuk.equals("ikut")) {
        follow(instansi);
      } else if (forRegency) {
        setForRegency(agency, scale, cap(batas));
      } else {
        set(instansi, scale, cap(batas));
      }
    });
    return pages.redirect(
        TargetAddress.PATH + "?instansi=" + instansi,
        Notice.good(visit.w("planning.rating.saved")));
  }

  private void set(long agencyId, RatingScale scale, Cap cap) {
    AgencyRating before = store.rating(agencyId);
    store.write(agencyId, scale, cap, act());
    stamps.raiseAll(agencyId);
    trail.record(
        Change.of("planning.rating-changed", "planning.rating/" + agencyId, agencyId)
            .from(json(before.scale(), before.cap()))
            .to(json(scale, cap)));
  }

  private void follow(long agencyId) {
    AgencyRating before = store.rating(agencyId);
    store.clear(agencyId);
    AgencyRating after = store.rating(agencyId);
    stamps.raiseAll(agencyId);
    trail.record(
        Change.of("planning.rating-changed", "planning.rating/" + agencyId, agencyId)
            .from(json(before.scale(), before.cap()))
            .to(json(after.scale(), after.cap())));
  }

  private void setForRegency(Agency agency, RatingScale scale, Cap cap) {
    store.writeForRegency(agency.regencyId(), scale, cap, act()).forEach(stamps::raiseAll);
    trail.record(
        Change.of("planning.rating-changed", "planning.regency-rating/" + agency.regencyId())
            .to(json(scale, cap)));
  }

  private boolean mayThroughout(Agency agency) {
    return gate.allowsThroughout(Action.CALENDAR_EDIT, agency.regencyId());
  }

  private Act act() {
    var viewer = CurrentViewer.get();
    return new Act(viewer.accountId(), viewer.name(), clock.instant());
  }

  private RatingView.Step step(RatingScale scale) {
    return new RatingView.Step(
        visit.w("planning.scale." + scale.code()),
        scale.grades().stream().map(Grade::name).collect(Collectors.joining(" · ")));
  }

  private static RatingScale scale(String code) {
    return Arrays.stream(RatingScale.values())
        .filter(scale -> scale.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("scale " + code, 0));
  }

  private static Cap cap(String text) {
    return text.equals("NONE") ? Cap.NONE : Cap.at(new BigDecimal(text));
  }

  private static String json(RatingScale scale, Cap cap) {
    return "{\"scale\":\"%s\",\"cap\":\"%s\"}".formatted(scale.code(), cap);
  }
}
