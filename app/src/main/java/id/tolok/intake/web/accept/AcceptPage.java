package id.tolok.intake.web.accept;

import id.tolok.intake.AcceptOutcome;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.AcceptanceTrial;
import id.tolok.intake.Concern;
import id.tolok.intake.Readings;
import id.tolok.intake.Review;
import id.tolok.intake.ReviewState;
import id.tolok.intake.Reviews;
import id.tolok.intake.web.accept.AcceptView.ConcernView;
import id.tolok.intake.web.accept.AcceptView.Fact;
import id.tolok.intake.web.accept.AcceptView.Tried;
import id.tolok.intake.web.review.ReviewAddress;
import id.tolok.intake.web.review.ReviewView.Bar;
import id.tolok.intake.web.review.ReviewView.Listing;
import id.tolok.intake.web.review.ReviewViews;
import id.tolok.organization.AcceptedDecrees;
import id.tolok.organization.AcceptedDecrees.AcceptedDecree;
import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where a review becomes a version of the catalogue.
@Controller
public final class AcceptPage {

  /// The page after acceptance: what was made and what comes next.
  public record AcceptedView(
      String agency, String validFrom, long agencyId, int rows, String address) {}

  /// What a person filled in.
  private record Filled(
      @Nullable String validFrom,
      @Nullable String reason,
      @Nullable String dateError,
      @Nullable String reasonError,
      List<Concern> concerns,
      String problem,
      @Nullable Tried tried) {
    static final Filled NOTHING = new Filled(null, null, null, null, List.of(), "", null);

    Filled(
        @Nullable String validFrom,
        @Nullable String reason,
        @Nullable String dateError,
        @Nullable String reasonError,
        List<Concern> concerns,
        String problem) {
      this(validFrom, reason, dateError, reasonError, concerns, problem, null);
    }
  }

  private final Pages pages;
  private final Visit visit;
  private final Reviews reviews;
  private final Readings readings;
  private final Organizations organizations;
  private final ObjectProvider<AcceptedDecrees> accepted;
  private final ObjectProvider<AcceptanceTrial> trials;
  private final Gate gate;
  private final Clock clock;

  AcceptPage(
      Pages pages,
      Visit visit,
      Reviews reviews,
      Readings readings,
      Organizations organizations,
      ObjectProvider<AcceptedDecrees> accepted,
      ObjectProvider<AcceptanceTrial> trials,
      Gate gate,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.reviews = reviews;
    this.readings = readings;
    this.organizations = organizations;
    this.accepted = accepted;
    this.trials = trials;
    this.gate = gate;
    this.clock = clock;
  }

  @GetMapping("/keputusan/tinjauan/{id}/terima")
  View form(@PathVariable long id) {
    var review = reviews.review(id);
    if (review.state() == ReviewState.ACCEPTED) {
      return done(review);
    }
    gate.require(Action.INTAKE_ACCEPT, review.agencyId());
    return page(200, review, Filled.NOTHING);
  }

  @PostMapping("/keputusan/tinjauan/{id}/terima")
  View accept(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String berlaku,
      @RequestParam(defaultValue = "") String alasan,
      @RequestParam(defaultValue = "0") int dilihat,
      @RequestParam(required = false) @Nullable List<String> setuju,
      @RequestParam(defaultValue = "") String coba) {
    var review = reviews.review(id);
    var day = day(berlaku);
    if (day.isEmpty()) {
      return page(
          422,
          review,
          new Filled(berlaku, alasan, visit.w("intake.accept.date-wrong"), null, List.of(), ""));
    }
    if (coba.equals("ya")) {
      gate.require(Action.INTAKE_ACCEPT, review.agencyId());
      return page(
          200,
          review,
          new Filled(berlaku, alasan, null, null, List.of(), "", tried(review, day.get())));
    }
    var request = new AcceptRequest(id, day.get(), alasan, dilihat, confirmed(setuju));
    return switch (reviews.accept(request)) {
      case AcceptOutcome.Accepted _, AcceptOutcome.AlreadyAccepted _ ->
          pages.redirect(ReviewAddress.of(id) + "/terima");
      case AcceptOutcome.NeedsConfirmation(var concerns) ->
          page(409, review, new Filled(berlaku, alasan, null, null, concerns, ""));
      case AcceptOutcome.Conflict(var changed) ->
          page(409, changed, problem(berlaku, alasan, "intake.accept.changed"));
      case AcceptOutcome.NothingToAccept _ ->
          page(422, review, problem(berlaku, alasan, "intake.accept.nothing"));
      case AcceptOutcome.Closed(var closed) ->
          page(409, closed, problem(berlaku, alasan, "intake.edit.closed"));
      case AcceptOutcome.AgencyUnconfirmed _ ->
          page(422, review, problem(berlaku, alasan, "intake.accept.agency"));
      case AcceptOutcome.ReasonMissing _ ->
          page(
              422,
              review,
              new Filled(
                  berlaku, alasan, null, visit.w("intake.accept.reason-missing"), List.of(), ""));
    };
  }

  /// What acceptance on that day would change. Whatever else may stand in its way is told when it
  /// is accepted, not when it is tried.
  private Tried tried(Review review, LocalDate day) {
    var request =
        new AcceptRequest(
            review.id(),
            day,
            visit.w("intake.accept.try.reason"),
            review.revision(),
            EnumSet.allOf(Concern.Kind.class));
    var changes =
        trials.stream()
            .flatMap(trial -> trial.changes(request, visit.words()).stream())
            .findFirst();
    return changes
        .map(all ->
            new Tried(
                all.stream().limit(Tried.SHOWN).toList(),
                all.isEmpty()
                    ? visit.w("intake.accept.try.none")
                    : all.size() > Tried.SHOWN
                        ? visit.w(
                            "intake.accept.try.more",
                            visit.format().number(all.size() - Tried.SHOWN))
                        : ""))
        .orElseGet(() -> new Tried(List.of(), visit.w("intake.accept.try.not-possible")));
  }

  private Filled problem(String validFrom, String reason, String key) {
    return new Filled(validFrom, reason, null, null, List.of(), visit.w(key));
  }

  private static Set<Concern.Kind> confirmed(@Nullable List<String> names) {
    return Arrays.stream(Concern.Kind.values())
        .filter(kind -> names != null && names.contains(kind.name()))
        .collect(Collectors.toSet());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private View page(int status, Review review, Filled filled) {
    var reading = readings.status(review.readingId());
    var address = ReviewAddress.of(review.id());
    var before = before(review);
    var view =
        new AcceptView(
            reading.fileName(),
            organizations.agency(review.agencyId()).name(),
            address,
            "/keputusan/berkas/" + reading.id(),
            review.revision(),
            facts(review, address),
            before.map(one -> change(one, review)).orElse(List.of()),
            before.map(one -> one.title().replaceFirst(" · .*", "")).orElse(""),
            Field.of("berlaku", visit.w("intake.accept.valid-from"))
                .withHint(visit.w("intake.accept.valid-from-hint"))
                .withValue(filled.validFrom() == null ? decreeDay(review) : filled.validFrom())
                .withError(filled.dateError()),
            Field.of("alasan", visit.w("intake.accept.reason"))
                .withHint(visit.w("intake.accept.reason-hint"))
                .withValue(filled.reason())
                .withError(filled.reasonError()),
            filled.concerns().stream().map(this::concern).toList(),
            filled.problem(),
            filled.tried(),
            !reading.agencyConfirmed());
    return pages.page(status, "intake/accept", "intake.accept.title", view);
  }

  private Optional<AcceptedDecree> before(Review review) {
    return accepted.stream().flatMap(all -> all.ofAgency(review.agencyId()).stream()).findFirst();
  }

  private List<String> change(AcceptedDecree before, Review review) {
    var change = VersionChange.between(before.catalogue(), review.draft().catalogue());
    return List.of(
        visit.w("intake.accept.added", visit.format().number(change.added())),
        visit.w("intake.accept.changed-rows", visit.format().number(change.changed())),
        visit.w("intake.accept.same", visit.format().number(change.same())),
        visit.w("intake.accept.gone", visit.format().number(change.gone())));
  }

  private String decreeDay(Review review) {
    var cells = review.draft().decrees().getFirst().cells();
    return SuggestedDay.of(cells.value("date"), cells.value("periodStart"), LocalDate.now(clock));
  }

  private List<Fact> facts(Review review, String address) {
    Bar bar =
        new ReviewViews(visit.words(), visit.format(), review).bar(new Listing(false, "semua"));
    return List.of(
        fact("rows", bar.rows(), "plain", address),
        fact(
            "checked",
            bar.checked(),
            bar.checked() == bar.rows() ? "good" : "warning",
            address + "?tampil=belum"),
        fact(
            "doubtful",
            bar.doubtful(),
            bar.doubtful() == 0 ? "good" : "warning",
            address + "?tampil=ragu"),
        fact(
            "errors", bar.errors(), bar.errors() == 0 ? "good" : "bad", address + "?tampil=temuan"),
        fact(
            "findings",
            bar.findings(),
            bar.findings() == 0 ? "good" : "plain",
            address + "?tampil=temuan"));
  }

  private Fact fact(String key, int value, String tone, String address) {
    return new Fact(
        visit.w("intake.accept.fact." + key), visit.format().number(value), tone, address);
  }

  private ConcernView concern(Concern concern) {
    var day = concern.validFrom();
    var at = concern.at();
    return new ConcernView(
        concern.kind().name(),
        visit.w(
            "intake.concern." + concern.kind().name(),
            concern.decreeNumber() == null
                ? visit.w("intake.decree.no-number")
                : concern.decreeNumber(),
            day == null ? "-" : visit.format().date(day),
            concern.by() == null ? "-" : concern.by(),
            at == null ? "-" : visit.format().time(at),
            visit.format().number(concern.count())));
  }

  private View done(Review review) {
    var closing = review.closing();
    var day = closing == null ? null : closing.validFrom();
    return pages.page(
        "intake/accepted",
        "intake.accepted.title",
        new AcceptedView(
            organizations.agency(review.agencyId()).name(),
            day == null ? "" : visit.format().date(day),
            review.agencyId(),
            review.draft().rows().size(),
            ReviewAddress.of(review.id())));
  }
}
