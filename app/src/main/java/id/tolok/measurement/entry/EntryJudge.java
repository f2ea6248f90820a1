package id.tolok.measurement.entry;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.EntryWindow;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome.Refused;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.calendar.CalendarBook;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.occasion.PeriodWords;
import id.tolok.measurement.occasion.WindowWords;
import id.tolok.measurement.store.AskedVariable;
import id.tolok.measurement.store.Circumstance;
import id.tolok.measurement.store.CircumstanceStore;
import id.tolok.measurement.store.FigureWriter;
import id.tolok.measurement.store.KeptFigure;
import id.tolok.measurement.window.EntryCalendar;
import id.tolok.shell.Action;
import id.tolok.shell.Gate;
import id.tolok.shell.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Judges entries by every rule there is; changes nothing. Any number of one agency with the same
/// few queries.
@Component
public final class EntryJudge {

  private static final int NOTE_LENGTH_MAX = 2_000;
  private static final int INTEGER_DIGITS_MAX = 18;
  private static final int DECIMALS_MAX = 10;

  private final CircumstanceStore circumstances;
  private final CalendarBook calendars;
  private final Occasions occasions;
  private final Gate gate;

  EntryJudge(
      CircumstanceStore circumstances, CalendarBook calendars, Occasions occasions, Gate gate) {
    this.circumstances = circumstances;
    this.calendars = calendars;
    this.occasions = occasions;
    this.gate = gate;
  }

  /// The verdict on each entry, in their order.
  ///
  /// @param entries of one agency, each key once
  public List<Verdict> judge(List<Entry> entries, Occasion occasion) {
    long agencyId = entries.getFirst().key().agencyId();
    var calendar = calendars.of(agencyId).calendar();
    var met =
        circumstances.circumstances(
            entries.stream().map(Entry::key).toList(),
            occasion.act().accountId(),
            calendar.dayOf(occasion.act().at()));
    var gathered =
        gathered(agencyId, occasion, calendar, key -> Objects.requireNonNull(met.get(key)));
    return entries.stream().map(gathered::verdict).toList();
  }

  /// Gathers what it takes to judge any figure of some years of an agency.
  public Gathered gather(long agencyId, Collection<Integer> years, Occasion occasion) {
    var calendar = calendars.of(agencyId).calendar();
    var variables =
        circumstances.variables(
            agencyId, occasion.act().accountId(), calendar.dayOf(occasion.act().at()));
    var kept = circumstances.kept(agencyId, years);
    return gathered(
        agencyId,
        occasion,
        calendar,
        key -> new Circumstance(key, variables.get(key.variableId()), kept.get(key)));
  }

  private Gathered gathered(
      long agencyId,
      Occasion occasion,
      EntryCalendar calendar,
      Function<FigureKey, Circumstance> circumstance) {
    var words = occasions.words();
    boolean forOthers = occasion.byProgram() || gate.allows(Action.FIGURE_ENTER_FOR, agencyId);
    if (!forOthers && !gate.allows(Action.FIGURE_ENTER, agencyId)) {
      var reasons = gate.decide(Action.FIGURE_ENTER, agencyId).reasons();
      Verdict refused = refused("NOT_ALLOWED", String.join(" ", reasons));
      return new Gathered(circumstance, (_, _) -> refused);
    }
    var bench = new Bench(occasion, forOthers, calendar, words);
    return new Gathered(circumstance, (entry, met) -> judge(entry, met, bench));
  }

  /// What holds for all entries that are judged together.
  private record Bench(Occasion occasion, boolean forOthers, EntryCalendar calendar, Words words) {}

  private Verdict judge(Entry entry, Circumstance met, Bench bench) {
    var words = bench.words();
    var variable = met.variable();
    if (variable == null) {
      return refused("NO_SUCH_VARIABLE", words.get("measurement.refused.no-such-variable"));
    }
    var form = form(entry, variable, words);
    if (form != null) {
      return form;
    }
    if (!bench.forOthers() && variable.owner() != null && !variable.owner().viewers()) {
      return refused("NOT_YOURS", notYours(variable, words));
    }
    var kept = met.kept();
    if (kept != null && saysTheSame(entry, kept.figure(), bench.occasion())) {
      return new Verdict.Unchanged(kept.figure());
    }
    if (versionOf(kept) != entry.seenVersion()) {
      return conflict(entry.key(), kept, words);
    }
    if (kept != null && !kept.figure().state().isOpen()) {
      return refused("NOT_OPEN", notOpen(kept.figure(), variable, words));
    }
    var window =
        bench
            .calendar()
            .window(
                entry.key().period(),
                kept == null ? null : kept.openAgainAt(),
                bench.occasion().act().at());
    return switch (window) {
      case EntryWindow.Locked(var why, _) -> refused(code(why), locked(entry, window, bench));
      case EntryWindow.Open(_, _, var kind) -> passed(entry, kind == EntryWindow.Kind.BACKFILL);
    };
  }

  private static Verdict passed(Entry entry, boolean backfilled) {
    return new Verdict.Passed(
        new FigureWriter.Given(
            entry.key(),
            entry.seenVersion(),
            entry.amount(),
            note(entry.note()),
            note(entry.unusualWord()),
            backfilled));
  }

  private static String code(EntryWindow.Why why) {
    return switch (why) {
      case NOT_STARTED -> "WINDOW_NOT_OPEN";
      case CLOSED -> "WINDOW_CLOSED";
      case YEAR_CLOSED -> "YEAR_CLOSED";
      case PAST_CLOSED -> "PAST_CLOSED";
    };
  }

  private String locked(Entry entry, EntryWindow window, Bench bench) {
    return PeriodWords.of(bench.words(), entry.key().period())
        + ": "
        + WindowWords.of(bench.words(), occasions.formats(bench.calendar().zone()), window);
  }

  /// What can be said without knowing who asks or what is there.
  private static @Nullable Verdict form(Entry entry, AskedVariable variable, Words words) {
    EntryPeriod period = entry.key().period();
    if (!variable.entered()) {
      return refused("NOT_ENTERED", words.get("measurement.refused.not-entered", variable.name()));
    }
    if (period.kind() != variable.kind()) {
      return refused(
          "WRONG_PERIOD",
          words.get(
              "measurement.refused.wrong-period",
              variable.name(),
              words.get("measurement.kind." + variable.kind().name()),
              PeriodWords.of(words, period)));
    }
    BigDecimal amount = entry.amount();
    if (amount != null
        && (amount.precision() - amount.scale() > INTEGER_DIGITS_MAX
            || amount.stripTrailingZeros().scale() > DECIMALS_MAX)) {
      return refused("TOO_LONG", words.get("measurement.refused.too-long"));
    }
    if (isTooLong(entry.note()) || isTooLong(entry.unusualWord())) {
      return refused("NOTE_TOO_LONG", words.get("measurement.refused.note-too-long"));
    }
    return null;
  }

  private static boolean isTooLong(@Nullable String text) {
    return text != null && text.length() > NOTE_LENGTH_MAX;
  }

  private static int versionOf(@Nullable KeptFigure kept) {
    return kept == null ? 0 : kept.figure().version();
  }

  /// Whether an entry says what is there: nothing is doubled then, and an answer that was lost on
  /// the way is given again.
  private static boolean saysTheSame(Entry entry, Figure kept, Occasion occasion) {
    boolean based =
        entry.seenVersion() == kept.version()
            || (entry.seenVersion() == kept.version() - 1
                && occasion.isSamePerson(kept.entered().accountId()));
    return based
        && sameAmount(entry.amount(), kept.amount())
        && Objects.equals(note(entry.note()), kept.note());
  }

  private static boolean sameAmount(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private static Verdict conflict(FigureKey key, @Nullable KeptFigure kept, Words words) {
    return kept == null
        ? refused("CHANGED", words.get("measurement.refused.changed", key.period().code()))
        : new Verdict.Stopped(new FigureEntry.Outcome.Conflict(kept.figure()));
  }

  private static String notYours(AskedVariable variable, Words words) {
    var owner = Objects.requireNonNull(variable.owner());
    return owner.holder() == null
        ? words.get("measurement.refused.not-yours-vacant", variable.name(), owner.position())
        : words.get(
            "measurement.refused.not-yours", variable.name(), owner.position(), owner.holder());
  }

  private static String notOpen(Figure figure, AskedVariable variable, Words words) {
    return words.get("measurement.refused.not-open." + figure.state().name(), variable.name());
  }

  private static Verdict refused(String code, String message) {
    return new Verdict.Stopped(new Refused(code, message));
  }

  /// Blank is none; the one character PostgreSQL does not keep is left out.
  static @Nullable String note(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
  }
}
