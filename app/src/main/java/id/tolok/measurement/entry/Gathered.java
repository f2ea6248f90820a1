package id.tolok.measurement.entry;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome.Refused;
import id.tolok.measurement.FigureEntry.Outcome.Unusual;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.limit.FigureLimits;
import id.tolok.measurement.limit.LimitFinding;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.WindowWords;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.measurement.store.figure.FigureWriter;
import id.tolok.measurement.store.figure.KeptFigure;
import id.tolok.measurement.store.occasion.AskedVariable;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules of entry with everything they ask for gathered: judges any number of figures of one
/// agency without asking the database again.
public final class Gathered {

  private static final int NOTE_LENGTH_MAX = 2_000;
  private static final int INTEGER_DIGITS_MAX = 18;
  private static final int DECIMALS_MAX = 10;

  private final Bench bench;
  private final Words words;

  /// Of figures that were never sent back, which all of a period share.
  private final Map<EntryPeriod, EntryWindow> windows = new HashMap<>();

  Gathered(Bench bench) {
    this.bench = bench;
    this.words = bench.words();
  }

  /// The figure as it is; empty where there is none.
  public Optional<Figure> current(FigureKey key) {
    return Optional.ofNullable(bench.kept().get(key)).map(KeptFigure::figure);
  }

  /// Whether a figure given now is marked as one of the past.
  public boolean isBackfilled(FigureKey key) {
    return window(key) instanceof EntryWindow.Open(_, _, var kind)
        && kind == EntryWindow.Kind.BACKFILL;
  }

  /// The same rules, knowing figures that are given together: a part is compared with the whole
  /// that comes with it.
  public Gathered together(Collection<Entry> entries) {
    Map<FigureKey, @Nullable BigDecimal> given = new HashMap<>();
    entries.forEach(entry -> given.put(entry.key(), entry.amount()));
    return new Gathered(bench.with(given));
  }

  /// What the rules say to an entry.
  public Verdict verdict(Entry entry) {
    var variable = bench.variables().get(entry.key().variableId());
    if (bench.refusal() != null) {
      return refused("NOT_ALLOWED", bench.refusal());
    }
    if (variable == null) {
      return refused("NO_SUCH_VARIABLE", words.get("measurement.refused.no-such-variable"));
    }
    var form = form(entry, variable);
    if (form != null) {
      return form;
    }
    if (!bench.forOthers() && variable.owner() != null && !variable.owner().viewers()) {
      return refused("NOT_YOURS", notYours(variable));
    }
    var kept = bench.kept().get(entry.key());
    if (kept != null && saysTheSame(entry, kept.figure(), bench.occasion())) {
      return new Verdict.Unchanged(kept.figure());
    }
    // Nothing is to be chosen any more where nobody can write.
    if (kept != null && !kept.figure().state().isOpen()) {
      return refused("NOT_OPEN", notOpen(kept.figure(), variable));
    }
    if (versionOf(kept) != entry.seenVersion()) {
      return conflict(entry.key(), kept);
    }
    var window = window(entry.key());
    return switch (window) {
      case EntryWindow.Locked(var why, _) -> refused(code(why), locked(entry, window));
      case EntryWindow.Open(_, _, var kind) ->
          withinLimits(entry, variable, kept, kind == EntryWindow.Kind.BACKFILL);
    };
  }

  private EntryWindow window(FigureKey key) {
    var kept = bench.kept().get(key);
    var openAgain = kept == null ? null : kept.openAgainAt();
    return openAgain == null
        ? windows.computeIfAbsent(key.period(), period -> window(period, null))
        : window(key.period(), openAgain);
  }

  private EntryWindow window(EntryPeriod period, @Nullable Instant openAgain) {
    return bench.calendar().window(period, openAgain, bench.occasion().act().at());
  }

  private Verdict withinLimits(
      Entry entry, AskedVariable variable, @Nullable KeptFigure kept, boolean backfilled) {
    BigDecimal amount = entry.amount();
    if (amount == null || (kept != null && sameAmount(amount, kept.figure().amount()))) {
      return passed(entry, null, backfilled);
    }
    var findings =
        FigureLimits.judge(
            entry.key().period(),
            amount,
            variable.limits(),
            variable.adding(),
            bench.past(entry.key(), FigureLimits.PAST_MAX),
            bench.partners(entry.key()));
    if (!findings.isEmpty() && findings.getFirst().kind().refuses()) {
      var first = findings.getFirst();
      return refused(first.kind().name(), sentence(variable, first));
    }
    // A word where none was asked for would make the figure look unusual to whoever checks it.
    @Nullable String word = findings.isEmpty() ? null : note(entry.unusualWord());
    return findings.isEmpty() || word != null
        ? passed(entry, word, backfilled)
        : new Verdict.Stopped(
            new Unusual(
                findings.stream()
                    .map(finding -> sentence(variable, finding))
                    .collect(Collectors.joining(" "))));
  }

  private String sentence(AskedVariable variable, LimitFinding finding) {
    var arguments = new Object[finding.arguments().size() + 1];
    arguments[0] = variable.name();
    for (int i = 1; i < arguments.length; i++) {
      arguments[i] =
          switch (finding.arguments().get(i - 1)) {
            case BigDecimal number -> bench.formats().number(number);
            case String code ->
                EntryPeriod.parse(code).map(period -> PeriodWords.of(words, period)).orElse(code);
            case Object other -> String.valueOf(other);
          };
    }
    return words.get("measurement.limit." + finding.kind().name(), arguments);
  }

  private Verdict passed(Entry entry, @Nullable String word, boolean backfilled) {
    return new Verdict.Passed(
        new FigureWriter.Given(
            entry.key(),
            entry.seenVersion(),
            entry.amount(),
            noteOf(entry, bench.kept().get(entry.key())),
            word,
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

  private String locked(Entry entry, EntryWindow window) {
    return PeriodWords.of(words, entry.key().period())
        + ": "
        + WindowWords.of(words, bench.formats(), window);
  }

  /// What can be said without knowing who asks or what is there.
  private @Nullable Verdict form(Entry entry, AskedVariable variable) {
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
            || (amount.scale() > DECIMALS_MAX
                && amount.stripTrailingZeros().scale() > DECIMALS_MAX))) {
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
        && (entry.noting() == FigureEntry.Noting.KEEPS
            || Objects.equals(note(entry.note()), kept.note()));
  }

  private static boolean sameAmount(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private Verdict conflict(FigureKey key, @Nullable KeptFigure kept) {
    return kept == null
        ? refused("CHANGED", words.get("measurement.refused.changed", key.period().code()))
        : new Verdict.Stopped(new FigureEntry.Outcome.Conflict(kept.figure()));
  }

  private String notYours(AskedVariable variable) {
    var owner = Objects.requireNonNull(variable.owner());
    return owner.holder() == null
        ? words.get("measurement.refused.not-yours-vacant", variable.name(), owner.position())
        : words.get(
            "measurement.refused.not-yours", variable.name(), owner.position(), owner.holder());
  }

  private String notOpen(Figure figure, AskedVariable variable) {
    return words.get("measurement.refused.not-open." + figure.state().name(), variable.name());
  }

  private static Verdict refused(String code, String message) {
    return new Verdict.Stopped(new Refused(code, message));
  }

  private static @Nullable String noteOf(Entry entry, @Nullable KeptFigure kept) {
    return switch (entry.noting()) {
      case REPLACES -> note(entry.note());
      case KEEPS -> kept == null ? null : kept.figure().note();
    };
  }

  /// Blank is none; the one character PostgreSQL does not keep is left out.
  static @Nullable String note(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
  }
}
