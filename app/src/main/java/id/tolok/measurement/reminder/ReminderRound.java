package id.tolok.measurement.reminder;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.reminder.MailSending.Letter;
import id.tolok.measurement.reminder.Reminder.Kind;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.DueFigure.Standing;
import id.tolok.measurement.store.due.ReminderStore;
import id.tolok.measurement.store.due.ReminderStore.Recipient;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Goes round all agencies every quarter of an hour and sends what has not been sent: to owners
/// when the last day of entry comes near and when it has passed, to leaders once a week how far the
/// agency is. Any number of nodes may go round at once.
@Component
class ReminderRound {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

  private static final long PAUSE_MILLIS = 900_000;
  private static final long FIRST_PAUSE_MILLIS = 120_000;

  /// Nobody is reminded of what has been overdue for longer: more time or a shut year decides then.
  private static final int OVERDUE_DAYS_MAX = 14;

  private final Due due;
  private final Organizations organizations;
  private final ReminderStore store;
  private final MailSending sending;
  private final MailSettings settings;
  private final Clock clock;

  ReminderRound(
      Due due,
      Organizations organizations,
      ReminderStore store,
      MailSending sending,
      MailSettings settings,
      Clock clock) {
    this.due = due;
    this.organizations = organizations;
    this.store = store;
    this.sending = sending;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = FIRST_PAUSE_MILLIS)
  void go() {
    if (settings.isOn()) {
      int sent = CurrentViewer.asProgram(this::round);
      if (sent > 0) {
        LOG.info("{} reminders sent", sent);
      }
    }
  }

  /// @return how many mails left
  int round() {
    var today = LocalDate.now(clock);
    Map<Long, Agency> agencies =
        organizations.agencies().stream()
            .filter(Agency::active)
            .collect(
                Collectors.toMap(
                    Agency::id, agency -> agency, (one, _) -> one, LinkedHashMap::new));
    var figures = figures(agencies, today);
    var reminders = new ArrayList<Reminder>();
    ofFigures(figures, agencies, today, reminders);
    digests(figures, agencies, today, reminders);
    return (int) reminders.stream().filter(this::send).count();
  }

  private List<DueFigure> figures(Map<Long, Agency> agencies, LocalDate today) {
    var all = new ArrayList<DueFigure>();
    for (int year : due.openYears(agencies.keySet(), today)) {
      List<EntryPeriod> over =
          Due.ofYear(year).stream().filter(period -> period.lastDay().isBefore(today)).toList();
      all.addAll(due.of(agencies.keySet(), over));
    }
    return all;
  }

  private record Bundle(Recipient recipient, long agencyId, Kind kind, LocalDate by) {}

  private void ofFigures(
      List<DueFigure> figures,
      Map<Long, Agency> agencies,
      LocalDate today,
      List<Reminder> reminders) {
    Map<Long, List<Recipient>> holders =
        store.holders(today).stream()
            .collect(
                Collectors.groupingBy(
                    ReminderStore.Holder::positionId,
                    Collectors.mapping(ReminderStore.Holder::recipient, Collectors.toList())));
    Map<Bundle, List<DueFigure>> bundles = new LinkedHashMap<>();
    for (DueFigure figure : figures) {
      Kind kind = kind(figure, today);
      var position = figure.owner().positionId();
      if (kind != null && position != null) {
        for (var recipient : holders.getOrDefault(position, List.of())) {
          bundles
              .computeIfAbsent(
                  new Bundle(recipient, figure.key().agencyId(), kind, figure.handInBy()),
                  _ -> new ArrayList<>())
              .add(figure);
        }
      }
    }
    bundles.forEach((bundle, list) -> {
      var agency = Objects.requireNonNull(agencies.get(bundle.agencyId()));
      reminders.add(
          new ReminderWords(settings, agency.zone().id())
              .figures(bundle.recipient(), agency.name(), bundle.kind(), bundle.by(), list));
    });
  }

  private @Nullable Kind kind(DueFigure figure, LocalDate today) {
    return switch (figure.standing()) {
      case DUE, RETURNED ->
          figure.handInBy().isAfter(today.plusDays(settings.daysBefore()))
              ? null
              : figure.handInBy().isBefore(today) ? overdue(figure, today) : Kind.DUE_SOON;
      case OVERDUE -> overdue(figure, today);
      case UPCOMING, SUBMITTED, VERIFIED, APPROVED, PAST -> null;
    };
  }

  private static @Nullable Kind overdue(DueFigure figure, LocalDate today) {
    return figure.handInBy().plusDays(OVERDUE_DAYS_MAX).isBefore(today) ? null : Kind.OVERDUE;
  }

  /// Once in each week, where anything is under way.
  private void digests(
      List<DueFigure> figures,
      Map<Long, Agency> agencies,
      LocalDate today,
      List<Reminder> reminders) {
    Map<Long, List<DueFigure>> byAgency =
        figures.stream()
            .filter(figure -> figure.key().period().year() == today.getYear() || isUnderWay(figure))
            .collect(
                Collectors.groupingBy(
                    figure -> figure.key().agencyId(), TreeMap::new, Collectors.toList()));
    for (var leader : store.leaders(today)) {
      var agency = agencies.get(leader.agencyId());
      var list = byAgency.getOrDefault(leader.agencyId(), List.of());
      if (agency != null && list.stream().anyMatch(ReminderRound::isUnderWay)) {
        reminders.add(
            new ReminderWords(settings, agency.zone().id())
                .digest(leader.recipient(), agency.id(), agency.name(), today, Due.Count.of(list)));
      }
    }
  }

  private static boolean isUnderWay(DueFigure figure) {
    return figure.standing().isWaitingForOwner()
        || figure.standing() == Standing.SUBMITTED
        || figure.standing() == Standing.VERIFIED;
  }

  /// @return whether it left
  private boolean send(Reminder reminder) {
    long agency = reminder.agencyId();
    long account = reminder.recipient().accountId();
    String kind = reminder.kind().name();
    if (!store.claim(agency, account, kind, reminder.occasion(), clock.instant())) {
      return false;
    }
    try {
      sending.send(new Letter(reminder.recipient().address(), reminder.subject(), reminder.text()));
    } catch (MailException e) {
      LOG.warn("reminder {} for account {} was not taken: {}", kind, account, e.getMessage());
      store.failed(agency, account, kind, reminder.occasion(), clock.instant());
      return false;
    }
    store.sent(agency, account, kind, reminder.occasion(), clock.instant());
    return true;
  }
}
