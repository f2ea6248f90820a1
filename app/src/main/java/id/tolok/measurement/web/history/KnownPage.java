package id.tolok.measurement.web.history;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.store.figure.KnownStore;
import id.tolok.measurement.web.history.KnownView.Row;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Formats;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// An agency's quarter as it was known at a moment, built from what had happened until then.
@Controller
class KnownPage {

  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final Measurements measurements;
  private final KnownStore names;
  private final FigureWords words;
  private final Clock clock;

  KnownPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      Measurements measurements,
      KnownStore names,
      FigureWords words,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.measurements = measurements;
    this.names = names;
    this.words = words;
    this.clock = clock;
  }

  /// @param pada date and time in the zone of the agency, `2026-04-05T14:30`; now where it is empty
  @GetMapping("/riwayat")
  View known(@RequestParam(defaultValue = "") String pada) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var context = visit.context();
    if (context.agencyId().isEmpty()) {
      return page(
          200, "", visit.w("measurement.known.lead.all"), moment(pada, null), "", List.of());
    }
    var agency = organizations.agency(context.agencyId().getAsLong());
    gate.require(Action.RESULT_VIEW, agency.id());
    String lead =
        visit.w(
            "measurement.known.lead",
            agency.name(),
            visit.w(
                "measurement.period.quarter",
                PeriodWords.roman(context.quarter()),
                String.valueOf(context.year())));
    Instant now = clock.instant();
    Optional<Instant> asked = pada.isBlank() ? Optional.of(now) : read(pada, agency);
    if (asked.isEmpty() || asked.get().isAfter(now)) {
      String error =
          visit.w(
              asked.isEmpty()
                  ? "measurement.known.moment.wrong"
                  : "measurement.known.moment.future");
      return page(422, agency.name(), lead, moment(pada, error), "", List.of());
    }
    Instant when = asked.get();
    String typed =
        pada.isBlank() ? FORM.format(LocalDateTime.ofInstant(when, agency.zone().id())) : pada;
    return page(
        200,
        agency.name(),
        lead,
        moment(typed, null),
        visit.w("measurement.known.sentence", times(agency).time(when)),
        rows(agency, context.year(), context.quarter(), when));
  }

  /// Empty where the text is no moment, or one of no calendar an office has.
  private static Optional<Instant> read(String pada, Agency agency) {
    try {
      var moment = LocalDateTime.parse(pada.strip());
      boolean sensible = moment.getYear() >= 1900 && moment.getYear() < 2200;
      return sensible
          ? Optional.of(moment.atZone(agency.zone().id()).toInstant())
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Field moment(String typed, @Nullable String error) {
    return Field.of("pada", visit.w("measurement.known.moment")).withValue(typed).withError(error);
  }

  private View page(
      int status, String agency, String lead, Field moment, String sentence, List<Row> rows) {
    return pages.page(
        status,
        "measurement/known",
        "measurement.known.title",
        new KnownView(agency, lead, moment, sentence, rows));
  }

  private Formats times(Agency agency) {
    return new Formats(visit.words().language(), agency.zone().id());
  }

  private List<Row> rows(Agency agency, int year, int quarter, Instant when) {
    long agencyId = agency.id();
    var times = times(agency);
    Map<FigureKey, Figure> today =
        measurements.figures(agencyId, year).stream()
            .collect(Collectors.toMap(Figure::key, Function.identity()));
    var named = names.names(agencyId);
    return measurements.figuresAsKnownAt(agencyId, year, when).stream()
        .filter(figure -> figure.key().period().lastQuarter() == quarter)
        .sorted(
            Comparator.comparing((Figure figure) -> figure.key().period())
                .thenComparing(figure -> name(named, figure), String.CASE_INSENSITIVE_ORDER))
        .map(figure -> row(figure, today.get(figure.key()), named, times))
        .toList();
  }

  private Row row(
      Figure figure, @Nullable Figure now, Map<Long, KnownStore.Named> named, Formats times) {
    var variable = named.get(figure.key().variableId());
    String unit = variable == null ? "" : variable.unit();
    BigDecimal amount = now == null ? null : now.amount();
    boolean changed = !same(figure.amount(), amount);
    return new Row(
        name(named, figure),
        PeriodWords.of(visit.words(), figure.key().period()),
        words.amount(figure.amount(), unit),
        words.state(figure.state()),
        visit.w(
            "measurement.calendar.granted",
            figure.entered().name(),
            times.time(figure.entered().at())),
        changed,
        changed ? visit.w("measurement.known.today", words.amount(amount, unit)) : "",
        "/riwayat/" + figure.key().variableId() + "/" + figure.key().period().code());
  }

  private static String name(Map<Long, KnownStore.Named> named, Figure figure) {
    var variable = named.get(figure.key().variableId());
    return variable == null ? "" : variable.name();
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
