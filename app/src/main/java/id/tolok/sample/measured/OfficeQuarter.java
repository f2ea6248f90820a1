package id.tolok.sample.measured;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.statement.BackdatedPapers;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Explanations;
import id.tolok.measurement.statement.Remarks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One quarter of one office.
final class OfficeQuarter {

  private static final String UNUSUAL = "Dicek ulang dengan buku register: angkanya benar.";

  /// What people use to measure.
  record Services(Due due, BackdatedWork work, BackdatedPapers papers, Explanations explanations) {}

  private final BackdatedWork work;
  private final BackdatedPapers papers;
  private final Explanations explanations;
  private final long agencyId;
  private final EntryPeriod quarter;
  private final Cast cast;
  private final Course course;
  private final LocalDate end;
  private final Map<Long, DueFigure> asked = new LinkedHashMap<>();
  private final Map<FigureKey, Figure> now = new LinkedHashMap<>();

  OfficeQuarter(Services services, long agencyId, EntryPeriod quarter, Cast cast, Course course) {
    this.work = services.work();
    this.papers = services.papers();
    this.explanations = services.explanations();
    this.agencyId = agencyId;
    this.quarter = quarter;
    this.cast = cast;
    this.course = course;
    this.end = quarter.lastDay().plusDays(course.delayDays());
    services.due().ofYear(agencyId, quarter.year()).stream()
        .filter(figure -> figure.key().period().equals(quarter))
        .forEach(figure -> asked.put(figure.key().variableId(), figure));
  }

  /// @return how many figures were given
  int give(Map<Long, BigDecimal> amounts) {
    if (course == Course.SILENT) {
      return 0;
    }
    var given = new LinkedHashMap<Long, BigDecimal>();
    asked.forEach((id, figure) -> {
      var amount = amounts.get(id);
      if (amount != null && !isLeftOut(figure)) {
        given.put(id, amount);
      }
    });
    byOwner(given).forEach(this::enter);
    attach();
    explain();
    carryOn();
    return now.size();
  }

  /// The one figure that never came, and the owner who has not begun.
  private boolean isLeftOut(DueFigure figure) {
    return switch (course) {
      case GAP -> asked.keySet().iterator().next() == figure.key().variableId();
      case IN_WORK -> isOfWhoHasNotBegun(figure);
      case STEADY, CORRECTED, LATE, SILENT -> false;
    };
  }

  private boolean isOfWhoHasNotBegun(DueFigure figure) {
    return figure.owner().position().contains("Ketenteraman");
  }

  private Map<Cast.Player, Map<Long, BigDecimal>> byOwner(Map<Long, BigDecimal> amounts) {
    Map<Cast.Player, Map<Long, BigDecimal>> byOwner = new LinkedHashMap<>();
    amounts.forEach((id, amount) ->
        byOwner.computeIfAbsent(owner(id), _ -> new LinkedHashMap<>()).put(id, amount));
    return byOwner;
  }

  private Cast.Player owner(long variableId) {
    var figure = asked.get(variableId);
    return figure == null ? cast.planner() : cast.owner(figure.owner().positionId());
  }

  private void enter(Cast.Player owner, Map<Long, BigDecimal> amounts) {
    var entries = new ArrayList<FigureEntry.Entry>();
    amounts.forEach(
        (id, amount) -> entries.add(new FigureEntry.Entry(key(id), 0, amount, null, UNUSUAL)));
    keep(work.save(entries, cast.act(owner, end.plusDays(2), 9)));
  }

  private FigureKey key(long variableId) {
    return new FigureKey(agencyId, variableId, quarter);
  }

  private void keep(Map<FigureKey, FigureEntry.Outcome> outcomes) {
    outcomes.forEach((key, outcome) -> {
      if (!(outcome instanceof FigureEntry.Outcome.Saved(var figure))) {
        throw new IllegalStateException(key + " of the sample was not kept: " + outcome);
      }
      now.put(key, figure);
    });
  }

  /// One sheet of each owner bears out what they gave; an indicator needs one.
  private void attach() {
    Set<Long> covered = new HashSet<>();
    for (FigureKey key : now.keySet()) {
      var figure = asked.get(key.variableId());
      if (figure != null && covered.addAll(figure.lineages())) {
        var owner = owner(key.variableId());
        papers.attachFile(
            key, sheet(figure), description(figure), cast.act(owner, end.plusDays(3), 10));
      }
    }
  }

  private Evidences.Upload sheet(DueFigure figure) {
    String who = figure.owner().position().isEmpty() ? "Kecamatan" : figure.owner().position();
    return new Evidences.Upload(
        "rekap-%s.pdf".formatted(quarter.code().toLowerCase(Locale.ROOT)),
        Paper.of(
            List.of(
                "Rekapitulasi " + who,
                "Triwulan " + quarter.ordinal() + " tahun " + quarter.year(),
                "Lembar karangan untuk menunjukkan tempat bukti dukung.")));
  }

  private Evidence.Description description(DueFigure figure) {
    return new Evidence.Description(
        Evidence.Kind.REPORT,
        "Rekapitulasi triwulan " + quarter.ordinal() + " tahun " + quarter.year(),
        end.plusDays(1),
        figure.owner().position(),
        Evidence.Classification.OPEN,
        false);
  }

  private void explain() {
    int place = 0;
    for (var demand : explanations.required(agencyId, quarter.year(), quarter.ordinal())) {
      if (!demand.met()) {
        papers.explain(
            demand.key(),
            Excuses.words(place++, quarter, anyPosition()),
            cast.act(cast.planner(), end.plusDays(3), 14));
      }
    }
  }

  private OptionalLong anyPosition() {
    return asked.values().stream()
        .map(figure -> figure.owner().positionId())
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .findFirst();
  }

  private void carryOn() {
    if (now.isEmpty()) {
      return;
    }
    submit();
    switch (course) {
      case STEADY, GAP -> {
        verify(now.keySet());
        move(FigureFlow.Step.APPROVE, now.keySet(), null, cast.head(), 12);
      }
      case CORRECTED -> {
        verify(now.keySet());
        move(FigureFlow.Step.APPROVE, now.keySet(), null, cast.head(), 12);
        correct(now.keySet().iterator().next());
      }
      case IN_WORK -> leaveInWork();
      case LATE, SILENT -> {}
    }
  }

  /// An approved figure turned out to be one short: reopened, corrected, and all the way again.
  private void correct(FigureKey key) {
    var figure = Objects.requireNonNull(now.get(key));
    if (figure.amount() == null) {
      return;
    }
    move(
        FigureFlow.Step.REOPEN,
        List.of(key),
        "Satu berkas ditemukan setelah disetujui.",
        cast.head(),
        20);
    var owner = owner(key.variableId());
    var opened = Objects.requireNonNull(now.get(key));
    keep(
        work.save(
            List.of(
                new FigureEntry.Entry(
                    key,
                    opened.version(),
                    figure.amount().add(BigDecimal.ONE),
                    "Ditambah satu berkas yang tercecer.",
                    UNUSUAL)),
            cast.act(owner, end.plusDays(21), 9)));
    move(FigureFlow.Step.SUBMIT, List.of(key), null, owner, 21);
    move(FigureFlow.Step.VERIFY, List.of(key), null, cast.verifier(owner), 22);
    move(FigureFlow.Step.APPROVE, List.of(key), null, cast.head(), 23);
  }

  private void submit() {
    byOwner(amounts())
        .forEach((owner, amounts) ->
            move(
                FigureFlow.Step.SUBMIT,
                amounts.keySet().stream().map(this::key).toList(),
                null,
                owner,
                4));
  }

  private void verify(Collection<FigureKey> keys) {
    Map<Cast.Player, List<FigureKey>> byVerifier = new LinkedHashMap<>();
    keys.forEach(key ->
        byVerifier
            .computeIfAbsent(cast.verifier(owner(key.variableId())), _ -> new ArrayList<>())
            .add(key));
    byVerifier.forEach((verifier, own) -> move(FigureFlow.Step.VERIFY, own, null, verifier, 7));
  }

  private Map<Long, BigDecimal> amounts() {
    Map<Long, BigDecimal> amounts = new LinkedHashMap<>();
    now.forEach((key, figure) -> {
      if (figure.amount() != null) {
        amounts.put(key.variableId(), figure.amount());
      }
    });
    return amounts;
  }

  /// A third is verified, one is sent back, of one somebody wants to know more.
  private void leaveInWork() {
    var keys = List.copyOf(now.keySet());
    verify(keys.subList(0, keys.size() / 3));
    if (keys.size() > keys.size() / 3 + 1) {
      var returned = keys.get(keys.size() / 3);
      move(
          FigureFlow.Step.RETURN,
          List.of(returned),
          "Jumlah tidak sama dengan rekapitulasi pada bukti dukung; mohon dicocokkan.",
          cast.verifier(owner(returned.variableId())),
          7);
      papers.say(
          keys.getLast(),
          "Apakah kegiatan bulan terakhir sudah termasuk?",
          Remarks.Wanted.FOLLOW_UP,
          cast.act(cast.secretary(), end.plusDays(7), 13));
    }
  }

  private void move(
      FigureFlow.Step step,
      Collection<FigureKey> keys,
      @Nullable String reason,
      Cast.Player player,
      int days) {
    var seen =
        keys.stream()
            .map(now::get)
            .map(figure -> new FigureFlow.Seen(figure.key(), figure.version()))
            .toList();
    if (seen.isEmpty()) {
      return;
    }
    switch (work.move(step, seen, reason, cast.act(player, end.plusDays(days), 11))) {
      case FigureFlow.Outcome.Moved(var figures) ->
          figures.forEach(figure -> now.put(figure.key(), figure));
      case FigureFlow.Outcome.Stopped(var obstacles) ->
          throw new IllegalStateException(
              step + " of " + quarter + " in the sample was stopped: " + obstacles);
    }
  }
}
