package id.tolok.survey.tally;

import id.tolok.satisfaction.SheetCounts;
import id.tolok.satisfaction.SheetLayout;
import id.tolok.satisfaction.SheetTally;
import id.tolok.survey.given.Channel;
import id.tolok.survey.store.result.AnsweredSheet;
import id.tolok.survey.tally.Exclusions.Standing;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The counts of one round. Every sheet is added under what it stands as, and can be moved to
/// another standing; a million sheets take the room of one.
///
/// Not safe for several threads at once.
final class RoundTally {

  private final SheetLayout layout;
  private final SortedMap<Long, SheetTally> services = new TreeMap<>();
  private final ProfileCounts profile;
  private final Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
  private final SortedMap<Instant, Integer> hours = new TreeMap<>();
  private int held;
  private int leftOut;

  RoundTally(SheetLayout layout) {
    this.layout = layout;
    this.profile = new ProfileCounts();
  }

  /// Goes on from what was counted before.
  RoundTally(SheetLayout layout, RoundCounts counts) {
    this.layout = layout;
    counts.services().forEach((id, own) -> services.put(id, SheetTally.from(layout, own)));
    this.profile = ProfileCounts.read(counts.profile());
    channels.putAll(counts.channels());
    hours.putAll(counts.hours());
    held = counts.held();
    leftOut = counts.leftOut();
  }

  SheetLayout layout() {
    return layout;
  }

  void add(AnsweredSheet sheet, Standing standing) {
    change(sheet, standing, 1);
  }

  /// Takes a sheet that counts out, as if it had not come yet.
  void take(AnsweredSheet sheet) {
    change(sheet, Standing.COUNTS, -1);
  }

  void move(AnsweredSheet sheet, Standing from, Standing to) {
    if (from != to) {
      change(sheet, from, -1);
      change(sheet, to, 1);
    }
  }

  private void change(AnsweredSheet sheet, Standing standing, int sheets) {
    switch (standing) {
      case COUNTS -> count(sheet, sheets);
      case HELD -> held += sheets;
      case LEFT_OUT -> leftOut += sheets;
    }
  }

  private void count(AnsweredSheet sheet, int sheets) {
    var service = services.computeIfAbsent(sheet.serviceId(), _ -> new SheetTally(layout));
    int before = service.respondents();
    if (sheets > 0) {
      service.add(sheet.scores());
    } else {
      service.remove(sheet.scores());
    }
    if (service.respondents() != before) {
      profile.add(sheet.respondent(), sheets);
      channels.merge(sheet.channel(), sheets, RoundTally::sum);
      hours.merge(sheet.hour(), sheets, RoundTally::sum);
    }
  }

  /// Leaves no entry for what nothing is left of, so that what was taken back leaves no trace.
  private static @Nullable Integer sum(int one, int other) {
    return one + other == 0 ? null : one + other;
  }

  /// What is counted now; later sheets do not change it.
  RoundCounts counts() {
    var own = new TreeMap<Long, SheetCounts>();
    services.forEach((id, tally) -> {
      if (tally.respondents() + tally.rejected() > 0) {
        own.put(id, tally.counts());
      }
    });
    return new RoundCounts(own, profile.written(), channels, hours, held, leftOut);
  }
}
