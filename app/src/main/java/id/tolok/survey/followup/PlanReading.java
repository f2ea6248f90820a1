package id.tolok.survey.followup;

import id.tolok.organization.Organizations;
import id.tolok.survey.FollowUp;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a follow-up from what was typed, or says everything that is wrong with it.
@Component
class PlanReading {

  /// A plan reaches this many years from its round at most.
  private static final int YEARS_MAX = 3;

  private final Rounds rounds;
  private final Organizations organizations;

  PlanReading(Rounds rounds, Organizations organizations) {
    this.rounds = rounds;
    this.organizations = organizations;
  }

  /// @param draft empty where there are mistakes
  record Read(Optional<FollowUp.Draft> draft, Set<PlanMistake> mistakes) {}

  Read read(Round round, PlanSheet sheet) {
    var mistakes = EnumSet.noneOf(PlanMistake.class);
    String element = text(sheet.unsur());
    if (!asks(round, element)) {
      mistakes.add(PlanMistake.ELEMENT_UNKNOWN);
    }
    String action = text(sheet.tindakan());
    if (action.isEmpty()) {
      mistakes.add(PlanMistake.ACTION_EMPTY);
    } else if (action.length() > PlanSheet.ACTION_MAX) {
      mistakes.add(PlanMistake.ACTION_LONG);
    }
    OptionalLong service = number(sheet.layanan());
    if (!text(sheet.layanan()).isEmpty()
        && service.stream().noneMatch(id -> round.serviceIds().contains(id))) {
      mistakes.add(PlanMistake.SERVICE_UNKNOWN);
    }
    OptionalLong owner = number(sheet.jabatan());
    if (owner.stream().noneMatch(id -> isOfAgency(round, id))) {
      mistakes.add(PlanMistake.OWNER_UNKNOWN);
    }
    Optional<LocalDate> due = day(sheet.waktu());
    if (due.isEmpty()) {
      mistakes.add(PlanMistake.DAY_UNREADABLE);
    } else if (isFar(round, due.get())) {
      mistakes.add(PlanMistake.DAY_FAR);
    }
    return mistakes.isEmpty()
        ? new Read(
            due.map(day -> new FollowUp.Draft(element, service, action, day, owner.orElseThrow())),
            mistakes)
        : new Read(Optional.empty(), mistakes);
  }

  private boolean asks(Round round, String element) {
    return rounds.questionnaire(round.questionnaireId()).questions().stream()
        .map(Question::elementCode)
        .anyMatch(element::equals);
  }

  private boolean isOfAgency(Round round, long position) {
    return organizations.positions(round.agencyId()).stream()
        .anyMatch(each -> each.id() == position);
  }

  private static boolean isFar(Round round, LocalDate day) {
    return day.isBefore(round.periodFrom()) || day.isAfter(round.closesOn().plusYears(YEARS_MAX));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  private static OptionalLong number(@Nullable String typed) {
    try {
      return OptionalLong.of(Long.parseLong(text(typed)));
    } catch (NumberFormatException none) {
      return OptionalLong.empty();
    }
  }

  private static Optional<LocalDate> day(@Nullable String typed) {
    try {
      return Optional.of(LocalDate.parse(text(typed)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
