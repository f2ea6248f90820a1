package id.tolok.results.web.dashboard;

import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.DueFigure.Standing;
import id.tolok.organization.Agency;
import id.tolok.results.web.dashboard.RegencyView.UnreportedLine;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who has not handed in what is due, and since when.
@Component
class Unreported {

  /// What is said of an agency, the worst first.
  private static final List<Standing> WORST_FIRST =
      List.of(Standing.OVERDUE, Standing.PAST, Standing.RETURNED, Standing.DUE);

  private final Visit visit;
  private final ObjectProvider<Due> due;

  Unreported(Visit visit, ObjectProvider<Due> due) {
    this.visit = visit;
    this.due = due;
  }

  private record Missing(Agency agency, List<DueFigure> figures) {

    /// The worst of what is missing; empty where nothing is.
    Optional<Standing> worst() {
      var count = Due.Count.of(figures);
      return WORST_FIRST.stream().filter(standing -> count.of(standing) > 0).findFirst();
    }

    /// What nobody waits for any more never came either.
    private static boolean isLate(DueFigure figure) {
      return figure.standing() == Standing.OVERDUE || figure.standing() == Standing.PAST;
    }
  }

  /// How much is late, and since when.
  ///
  /// @param since first day on which something was too late; null where nothing is
  private record Late(Missing missing, int count, @Nullable LocalDate since) {

    static Late of(Missing missing) {
      var late = missing.figures().stream().filter(Missing::isLate).toList();
      return new Late(
          missing,
          late.size(),
          late.stream()
              .map(figure -> figure.handInBy().plusDays(1))
              .min(Comparator.naturalOrder())
              .orElse(null));
    }
  }

  /// Those of whom something is missing, the latest first; those without a decree too, since
  /// nothing can be asked of them.
  List<UnreportedLine> lines(ResultTexts texts, List<Agency> agencies, int year, int quarter) {
    var asked = due.getIfAvailable();
    if (asked == null) {
      return List.of();
    }
    Map<Long, List<DueFigure>> figures =
        asked
            .of(agencies.stream().map(Agency::id).toList(), WorkOfQuarter.endedBy(year, quarter))
            .stream()
            .collect(Collectors.groupingBy(figure -> figure.key().agencyId()));
    return agencies.stream()
        .map(agency -> new Missing(agency, figures.getOrDefault(agency.id(), List.of())))
        .filter(missing -> missing.figures().isEmpty() || missing.worst().isPresent())
        .map(Late::of)
        .sorted(Comparator.comparing(Late::since, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(late -> line(texts, late, year, quarter))
        .toList();
  }

  private UnreportedLine line(ResultTexts texts, Late late, int year, int quarter) {
    var missing = late.missing();
    var count = Due.Count.of(missing.figures());
    LocalDate since = late.since();
    return new UnreportedLine(
        missing.agency().name(),
        "/capaian?instansi=%d&tahun=%d&bentang=Q%d".formatted(missing.agency().id(), year, quarter),
        missing.figures().isEmpty()
            ? ""
            : texts.w(
                "results.dashboard.handed-in",
                texts.number(count.handedIn()),
                texts.number(WorkOfQuarter.expected(count))),
        late.count() == 0 ? "" : texts.number(late.count()),
        since == null ? "" : visit.format().date(since),
        missing.worst().map(WorkOfQuarter::tone).orElse(Tone.PLAIN).style(),
        missing
            .worst()
            .map(standing -> texts.w("results.standing." + standing.name()))
            .orElseGet(() -> texts.w("results.regency.no-decree")));
  }
}
