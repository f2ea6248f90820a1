package id.tolok.results.web.dashboard;

import id.tolok.measurement.Due;
import id.tolok.measurement.DueFigure;
import id.tolok.measurement.DueFigure.Standing;
import id.tolok.organization.Agency;
import id.tolok.results.web.dashboard.RegencyView.UnreportedLine;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.Tone;
import id.tolok.shell.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who has not handed in what is due, and since when.
@Component
class Unreported {

  private final Visit visit;
  private final ObjectProvider<Due> due;

  Unreported(Visit visit, ObjectProvider<Due> due) {
    this.visit = visit;
    this.due = due;
  }

  private record Missing(Agency agency, List<DueFigure> figures, @Nullable LocalDate since) {

    static Missing of(Agency agency, List<DueFigure> figures) {
      return new Missing(
          agency,
          figures,
          figures.stream()
              .filter(figure -> figure.standing() == Standing.OVERDUE)
              .map(figure -> figure.handInBy().plusDays(1))
              .min(Comparator.naturalOrder())
              .orElse(null));
    }

    boolean isWaitedFor() {
      return figures.isEmpty()
          || figures.stream().anyMatch(figure -> figure.standing().isWaitingForOwner());
    }
  }

  /// Those of whom something is waited for, the latest first; those without a decree too, since
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
    var missing = new ArrayList<Missing>();
    agencies.forEach(
        agency -> missing.add(Missing.of(agency, figures.getOrDefault(agency.id(), List.of()))));
    return missing.stream()
        .filter(Missing::isWaitedFor)
        .sorted(
            Comparator.comparing(Missing::since, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(each -> line(texts, each, year, quarter))
        .toList();
  }

  private UnreportedLine line(ResultTexts texts, Missing missing, int year, int quarter) {
    var count = Due.Count.of(missing.figures());
    int late = count.of(Standing.OVERDUE);
    boolean nothingAsked = missing.figures().isEmpty();
    Tone tone =
        nothingAsked
            ? Tone.PLAIN
            : late > 0 ? Tone.BAD : count.of(Standing.RETURNED) > 0 ? Tone.WARNING : Tone.INFO;
    String state =
        nothingAsked
            ? "results.regency.no-decree"
            : late > 0
                ? "results.standing.OVERDUE"
                : count.of(Standing.RETURNED) > 0
                    ? "results.standing.RETURNED"
                    : "results.standing.DUE";
    return new UnreportedLine(
        missing.agency().name(),
        "/capaian?instansi=%d&tahun=%d&bentang=Q%d".formatted(missing.agency().id(), year, quarter),
        nothingAsked
            ? ""
            : texts.w(
                "results.dashboard.handed-in",
                texts.number(count.handedIn()),
                texts.number(WorkOfQuarter.expected(count))),
        late == 0 ? "" : texts.number(late),
        missing.since() == null ? "" : visit.format().date(missing.since()),
        tone.style(),
        texts.w(state));
  }
}
