package id.tolok.survey.web.live;

import id.tolok.survey.number.RoundResults.Arrivals;
import id.tolok.survey.web.numbers.NumberViews;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes when sheets were given: by day, days without one too, and by hour of the day.
record ArrivalViews(SurveyTexts texts) {

  /// The hours an office is open, shown also where nobody came.
  private static final int FIRST_HOUR = 7;

  private static final int LAST_HOUR = 16;

  LiveView.Arrivals of(Arrivals arrivals) {
    List<LocalDate> days =
        arrivals.days().isEmpty()
            ? List.of()
            : arrivals.days().firstKey().datesUntil(arrivals.days().lastKey().plusDays(1)).toList();
    List<Integer> hours = shownHours(arrivals.hours());
    return new LiveView.Arrivals(
        NumberViews.counts(
            days.stream().map(texts::shortDate).toList(),
            days.stream().map(day -> arrivals.days().getOrDefault(day, 0)).toList(),
            days.isEmpty() ? "" : daySentence(arrivals)),
        arrivals.days().entrySet().stream()
            .sorted(Map.Entry.<LocalDate, Integer>comparingByKey().reversed())
            .map(day -> line(texts.date(day.getKey()), day.getValue()))
            .toList(),
        NumberViews.counts(
            hours.stream().map(ArrivalViews::label).toList(),
            hours.stream().map(arrivals.hours()::get).toList(),
            days.isEmpty() ? "" : hourSentence(arrivals.hours())),
        hours.stream()
            .map(hour -> line(label(hour) + "–" + label(hour + 1), arrivals.hours().get(hour)))
            .toList());
  }

  private LiveView.Line line(String name, int count) {
    return new LiveView.Line(name, texts.number(count), "", "");
  }

  private String daySentence(Arrivals arrivals) {
    var busiest =
        arrivals.days().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return texts.w(
        "survey.live.days.sentence",
        texts.number(arrivals.days().size()),
        texts.date(busiest.getKey()),
        texts.number(busiest.getValue()));
  }

  private String hourSentence(List<Integer> hours) {
    int busiest =
        IntStream.range(0, hours.size())
            .boxed()
            .max(Comparator.comparing(hours::get))
            .orElseThrow();
    return texts.w("survey.live.hours.sentence", label(busiest), texts.number(hours.get(busiest)));
  }

  private static List<Integer> shownHours(List<Integer> hours) {
    var used = new ArrayList<Integer>();
    IntStream.range(0, hours.size()).filter(hour -> hours.get(hour) > 0).forEach(used::add);
    int first = used.isEmpty() ? FIRST_HOUR : Math.min(FIRST_HOUR, used.getFirst());
    int last = used.isEmpty() ? LAST_HOUR : Math.max(LAST_HOUR, used.getLast());
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private static String label(int hour) {
    return "%02d.00".formatted(hour);
  }
}
