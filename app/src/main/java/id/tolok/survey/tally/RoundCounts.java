package id.tolok.survey.tally;

import id.tolok.satisfaction.SheetCounts;
import id.tolok.survey.given.Channel;
import id.tolok.survey.number.RoundResults.Arrivals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The counts of one round at one moment, nothing hidden.
///
/// @param services by service; those without a sheet that counts or was rejected are absent
/// @param profile question, group, people
/// @param hours sheets that count by the hour in which they were given
record RoundCounts(
    SortedMap<Long, SheetCounts> services,
    Map<String, Map<String, Integer>> profile,
    Map<Channel, Integer> channels,
    SortedMap<Instant, Integer> hours,
    int held,
    int leftOut) {

  private static final int HOURS_OF_DAY = 24;

  RoundCounts {
    services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
    var groups = new TreeMap<String, Map<String, Integer>>();
    profile.forEach((question, people) ->
        groups.put(question, Collections.unmodifiableMap(new TreeMap<>(people))));
    profile = Collections.unmodifiableMap(groups);
    var ways = new EnumMap<Channel, Integer>(Channel.class);
    ways.putAll(channels);
    channels = Collections.unmodifiableMap(ways);
    hours = Collections.unmodifiableSortedMap(new TreeMap<>(hours));
  }

  Arrivals arrivals(ZoneId zone) {
    var days = new TreeMap<LocalDate, Integer>();
    var all = new Integer[HOURS_OF_DAY];
    var last = new Integer[HOURS_OF_DAY];
    Arrays.fill(all, 0);
    Arrays.fill(last, 0);
    hours.forEach((hour, sheets) -> {
      var at = hour.atZone(zone);
      days.merge(at.toLocalDate(), sheets, Integer::sum);
      all[at.getHour()] += sheets;
    });
    hours.forEach((hour, sheets) -> {
      var at = hour.atZone(zone);
      if (at.toLocalDate().equals(days.lastKey())) {
        last[at.getHour()] += sheets;
      }
    });
    return new Arrivals(days, List.of(all), List.of(last));
  }
}
