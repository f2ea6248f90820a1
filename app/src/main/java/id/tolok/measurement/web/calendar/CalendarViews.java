package id.tolok.measurement.web.calendar;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.calendar.CalendarCare;
import id.tolok.measurement.occasion.WindowWords;
import id.tolok.measurement.reminder.MailState;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.measurement.store.calendar.CalendarChanges;
import id.tolok.measurement.store.calendar.CalendarStore;
import id.tolok.measurement.web.calendar.CalendarForms.TypedDays;
import id.tolok.measurement.web.calendar.CalendarForms.TypedExtension;
import id.tolok.measurement.web.calendar.CalendarView.DaysForm;
import id.tolok.measurement.web.calendar.CalendarView.GrantRow;
import id.tolok.measurement.web.calendar.CalendarView.PeriodRow;
import id.tolok.measurement.window.CalendarDays;
import id.tolok.measurement.window.EntryCalendar;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.Region;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the calendar ready to be shown.
@Component
final class CalendarViews {

  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final CalendarStore calendars;
  private final CalendarChanges changes;
  private final CalendarForms forms;
  private final MailState mail;
  private final Due due;
  private final Clock clock;

  CalendarViews(
      Visit visit,
      Gate gate,
      Organizations organizations,
      CalendarStore calendars,
      CalendarChanges changes,
      CalendarForms forms,
      MailState mail,
      Due due,
      Clock clock) {
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.calendars = calendars;
    this.changes = changes;
    this.forms = forms;
    this.mail = mail;
    this.due = due;
    this.clock = clock;
  }

  /// @param days as they came back; absent where they did not
  /// @param extension as it came back with its outcome; absent likewise
  CalendarView view(
      @Nullable TypedDays days,
      @Nullable TypedExtension extension,
      CalendarCare.@Nullable Outcome outcome) {
    var context = visit.context();
    return context.agencyId().isPresent()
        ? ofAgency(context.agencyId().getAsLong(), context.year(), days, extension, outcome)
        : ofRegency(context.year(), days);
  }

  private CalendarView ofAgency(
      long agencyId,
      int year,
      @Nullable TypedDays days,
      @Nullable TypedExtension extension,
      CalendarCare.@Nullable Outcome outcome) {
    var agency = organizations.agency(agencyId);
    var calendar = calendars.find(agencyId).orElseThrow(() -> new NotFound("agency", agencyId));
    boolean edits = gate.allows(Action.CALENDAR_EDIT, agencyId);
    var now = clock.instant();
    return new CalendarView(
        agency.name(),
        visit.w("measurement.calendar.lead", agency.name(), String.valueOf(year)),
        mail.sentence(visit.words()),
        kinds(agencyId, year).stream()
            .flatMap(kind -> EntryPeriod.all(year, kind).stream())
            .map(period -> row(period, calendar, now))
            .toList(),
        grants(List.of(agency), year, edits ? Set.of(agencyId) : Set.of()),
        days(calendar.regencyId(), calendar.days(), days),
        edits
            ? forms.way(
                agencyId,
                calendar.verificationSteps(),
                calendar.pastOpen(),
                changes.wayVersion(agencyId))
            : null,
        edits
            ? forms.extension(
                agencyId,
                year,
                extension == null ? new TypedExtension(quarter(year), "", "") : extension,
                outcome)
            : null);
  }

  private CalendarView ofRegency(int year, @Nullable TypedDays days) {
    var agencies = organizations.agencies();
    var form =
        agencies.stream()
            .map(Agency::regencyId)
            .distinct()
            .filter(id -> gate.allowsThroughout(Action.CALENDAR_EDIT, id))
            .findFirst()
            .map(id ->
                days(
                    id,
                    agencies.stream()
                        .filter(agency -> agency.regencyId() == id)
                        .findFirst()
                        .flatMap(agency -> calendars.find(agency.id()))
                        .map(EntryCalendar::days)
                        .orElse(CalendarDays.USUAL),
                    days));
    return new CalendarView(
        "",
        visit.w("measurement.calendar.lead.all", String.valueOf(year)),
        mail.sentence(visit.words()),
        List.of(),
        grants(agencies, year, gate.agencies(Action.CALENDAR_EDIT)),
        form.orElse(null),
        null,
        null);
  }

  /// The kinds of periods that the decree asks for; quarters where it asks for none.
  private Collection<EntryPeriod.Kind> kinds(long agencyId, int year) {
    var asked =
        due.ofYear(agencyId, year).stream()
            .map(DueFigure::key)
            .map(key -> key.period().kind())
            .collect(Collectors.toCollection(java.util.TreeSet::new));
    asked.add(EntryPeriod.Kind.QUARTER);
    return asked;
  }

  private PeriodRow row(EntryPeriod period, EntryCalendar calendar, Instant now) {
    var format = visit.format();
    var days = calendar.days(period);
    var window = calendar.window(period, null, now);
    return new PeriodRow(
        PeriodWords.of(visit.words(), period),
        format.date(days.entry()),
        format.date(days.verification()),
        format.date(days.approval()),
        badge(window),
        WindowWords.of(visit.words(), format, window));
  }

  private Badge badge(EntryWindow window) {
    return switch (window) {
      case EntryWindow.Open(_, var handIn, _) ->
          handIn
              ? new Badge(Tone.GOOD, visit.w("measurement.calendar.open"))
              : new Badge(Tone.INFO, visit.w("measurement.calendar.draft"));
      case EntryWindow.Locked _ -> new Badge(Tone.PLAIN, visit.w("measurement.calendar.locked"));
    };
  }

  private @Nullable DaysForm days(long regencyId, CalendarDays now, @Nullable TypedDays typed) {
    if (!gate.allowsThroughout(Action.CALENDAR_EDIT, regencyId)) {
      return null;
    }
    Optional<Region> region =
        organizations.regencies().stream().filter(each -> each.id() == regencyId).findFirst();
    return forms.days(
        region.map(Region::name).orElse(""),
        regencyId,
        typed == null ? TypedDays.of(now, changes.daysVersion(regencyId)) : typed,
        typed != null);
  }

  private List<GrantRow> grants(List<Agency> agencies, int year, Set<Long> editable) {
    Map<Long, String> names = agencies.stream().collect(Collectors.toMap(Agency::id, Agency::name));
    return changes.exceptions(names.keySet(), year).stream()
        .map(grant -> grant(grant, names.getOrDefault(grant.agencyId(), ""), editable))
        .toList();
  }

  private GrantRow grant(CalendarChanges.Grant grant, String agency, Set<Long> editable) {
    var format = visit.format();
    boolean holds = grant.withdrawnBy() == null;
    String period = PeriodWords.of(visit.words(), grant.period());
    return new GrantRow(
        agency,
        period,
        format.date(grant.until()),
        grant.reason(),
        visit.w(
            "measurement.calendar.granted",
            grant.granted().name(),
            format.time(grant.granted().at())),
        holds
            ? new Badge(Tone.GOOD, visit.w("measurement.calendar.holds"))
            : new Badge(
                Tone.PLAIN,
                visit.w("measurement.calendar.withdrawn.by", String.valueOf(grant.withdrawnBy()))),
        holds && editable.contains(grant.agencyId())
            ? "/kalender/perpanjangan/" + grant.id() + "/cabut"
            : null,
        visit.w("measurement.calendar.withdraw.question", period, agency));
  }

  private String quarter(int year) {
    return EntryPeriod.quarter(year, visit.context().quarter()).code();
  }
}
