package id.tolok.sample.surveyed;

import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.Respondent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Fills questionnaires the way people do: each in a mood of their own, some elements weaker than
/// others, a question left empty now and then, a sheet given up after the first line. The same
/// round gives the same sheets.
final class InventedSheets {

  private static final int ANSWERS = 4;
  private static final double EMPTY_SHARE = 0.015;
  private static final double GIVEN_UP_SHARE = 0.012;
  private static final double UNSAID_SHARE = 0.06;
  private static final double LOWEST_SHARE = 0.012;
  private static final double LOW_SHARE = 0.07;

  /// How much of an answer is the mood of the person rather than the matter asked about.
  private static final double MOOD = 0.6;

  /// How far an element is from the others, in points of an answer.
  private static final Map<ServiceElement, Double> STRENGTHS =
      Map.of(
          ServiceElement.PERSYARATAN, 0.06,
          ServiceElement.PROSEDUR, 0.01,
          ServiceElement.WAKTU, -0.20,
          ServiceElement.BIAYA, 0.0,
          ServiceElement.PRODUK, 0.07,
          ServiceElement.KOMPETENSI, 0.12,
          ServiceElement.PERILAKU, 0.18,
          ServiceElement.PENGADUAN, -0.10,
          ServiceElement.SARPRAS, -0.14);

  /// Which service people came for, the more often named the more often.
  private static final List<Integer> VISITS = List.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 4, 4);

  private static final List<Integer> BUSY_HOURS =
      List.of(8, 8, 9, 9, 9, 10, 10, 10, 10, 11, 11, 13, 13, 13, 14, 14, 15);

  private final Round round;
  private final PlannedRound planned;
  private final List<PublicService> services;
  private final List<String> elements;
  private final List<OptionalLong> points;
  private final ZoneId zone;
  private final Random random;

  /// @param services those of the round, in their order
  /// @param points places whose address is used; none for a round of the staff
  InventedSheets(
      Round round,
      PlannedRound planned,
      List<PublicService> services,
      Questionnaire questionnaire,
      List<OptionalLong> points,
      ZoneId zone) {
    this.round = round;
    this.planned = planned;
    this.services = services;
    this.elements = questionnaire.questions().stream().map(Question::elementCode).toList();
    this.points = points;
    this.zone = zone;
    this.random = new Random(round.id() * 7_919L + planned.sheets());
  }

  /// As many as are planned, in the order they were given.
  ///
  /// @param now nothing is given later
  List<GivenSheet> all(Instant now) {
    var hours = new ArrayList<Instant>();
    for (int place = 0; place < planned.sheets(); place++) {
      hours.add(hour(now));
    }
    hours.sort(null);
    return hours.stream().map(this::sheet).toList();
  }

  private GivenSheet sheet(Instant hour) {
    int place = pick(VISITS) % services.size();
    PublicService service = services.get(place);
    boolean staff = planned.kind() == RoundKind.INTERNAL;
    return new GivenSheet(
        round.agencyId(),
        round.id(),
        service.id(),
        points.isEmpty()
            ? OptionalLong.empty()
            : points.get(random.nextInt(4) == 0 ? points.size() - 1 : 0),
        staff || random.nextInt(4) > 0 ? Channel.PUBLIC : Channel.KIOSK,
        hour,
        staff ? Respondent.UNKNOWN : respondent(),
        scores(service, InventedServices.mood(place)),
        new GivenSheet.FormToken(random.nextLong(), random.nextLong()),
        0,
        null,
        OptionalLong.empty());
  }

  private Instant hour(Instant now) {
    LocalDate last = LocalDate.ofInstant(now, zone);
    last = last.isBefore(round.closesOn()) ? last : round.closesOn();
    long days = ChronoUnit.DAYS.between(round.opensOn(), last) + 1;
    LocalDate day = round.opensOn().plusDays(random.nextLong(days));
    while (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() && day.isBefore(last)) {
      day = day.plusDays(1);
    }
    Instant hour = day.atTime(pick(BUSY_HOURS), 0).atZone(zone).toInstant();
    if (hour.isAfter(now) && day.isAfter(round.opensOn())) {
      hour = hour.minus(1, ChronoUnit.DAYS);
    }
    return hour.isAfter(now) ? now.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant() : hour;
  }

  private String scores(PublicService service, double mood) {
    double person = random.nextGaussian();
    if (random.nextDouble() < GIVEN_UP_SHARE) {
      return score(base(), person) + "-".repeat(elements.size() - 1);
    }
    var scores = new StringBuilder();
    for (String element : elements) {
      boolean free = service.free() && element.equals(ServiceElement.BIAYA.code());
      if (free) {
        scores.append(ANSWERS);
      } else if (random.nextDouble() < EMPTY_SHARE) {
        scores.append('-');
      } else {
        scores.append(score(base() + strength(element) + mood, person));
      }
    }
    return scores.toString();
  }

  /// The mean of the elements but the cost, which nearly everybody finds very good.
  private double base() {
    double free = 3.95;
    return (9 * planned.index() / 25 - free) / 8;
  }

  private static double strength(String element) {
    return Optional.ofNullable(STRENGTHS.get(ServiceElement.valueOf(element))).orElse(0.0);
  }

  /// One answer around a mean. How often each of the four comes is settled by the mean alone; the
  /// mood of the person decides who gives which.
  private int score(double mean, double person) {
    double feeling = MOOD * person + Math.sqrt(1 - MOOD * MOOD) * random.nextGaussian();
    double place = 1 / (1 + Math.exp(-1.702 * feeling));
    double low = LOW_SHARE + Math.max(0, 3 - mean) * 0.8;
    double best = Math.clamp(mean - 3 + low + 2 * LOWEST_SHARE, 0, 1 - low - LOWEST_SHARE);
    if (place < LOWEST_SHARE) {
      return 1;
    }
    if (place < LOWEST_SHARE + low) {
      return 2;
    }
    return place < 1 - best ? 3 : ANSWERS;
  }

  private Respondent respondent() {
    return new Respondent(
        said(List.of(Respondent.Sex.values())),
        said(
            List.of(
                Respondent.Education.PRIMARY,
                Respondent.Education.JUNIOR,
                Respondent.Education.SENIOR,
                Respondent.Education.SENIOR,
                Respondent.Education.SENIOR,
                Respondent.Education.SENIOR,
                Respondent.Education.DIPLOMA,
                Respondent.Education.BACHELOR,
                Respondent.Education.BACHELOR)),
        said(
            List.of(
                Respondent.Occupation.CIVIL_SERVANT,
                Respondent.Occupation.EMPLOYEE,
                Respondent.Occupation.EMPLOYEE,
                Respondent.Occupation.ENTREPRENEUR,
                Respondent.Occupation.ENTREPRENEUR,
                Respondent.Occupation.OTHER,
                Respondent.Occupation.OTHER)),
        said(
            List.of(
                Respondent.AgeBand.FROM_20,
                Respondent.AgeBand.FROM_20,
                Respondent.AgeBand.FROM_30,
                Respondent.AgeBand.FROM_30,
                Respondent.AgeBand.FROM_40,
                Respondent.AgeBand.FROM_50,
                Respondent.AgeBand.FROM_60)));
  }

  private <T> @Nullable T said(List<T> all) {
    return random.nextDouble() < UNSAID_SHARE ? null : pick(all);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
