package id.tolok.results.web.dashboard;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.Concepts;
import id.tolok.catalogue.Concepts.ConfirmedMember;
import id.tolok.organization.Agency;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.Scorecards;
import id.tolok.results.StretchCode;
import id.tolok.results.board.Average;
import id.tolok.results.board.Board;
import id.tolok.results.board.LatestQuarter;
import id.tolok.results.board.Matrix;
import id.tolok.results.board.Ranking;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choices;
import id.tolok.results.web.dashboard.RegencyView.CellView;
import id.tolok.results.web.dashboard.RegencyView.ConceptLine;
import id.tolok.results.web.dashboard.RegencyView.MatrixLine;
import id.tolok.results.web.dashboard.RegencyView.RankLine;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tab;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the comparison of a regency's agencies. Only what was handed in counts.
@Component
class RegencyViews {

  private static final int COLUMNS_MAX = 12;

  private final Visit visit;
  private final Choices choices;
  private final Scorecards scorecards;
  private final Concepts concepts;
  private final Unreported unreported;

  RegencyViews(
      Visit visit,
      Choices choices,
      Scorecards scorecards,
      Concepts concepts,
      Unreported unreported) {
    this.visit = visit;
    this.choices = choices;
    this.scorecards = scorecards;
    this.concepts = concepts;
    this.unreported = unreported;
  }

  RegencyView view(Compared.Regency regency, Asked asked) {
    var texts = new ResultTexts(visit.words(), visit.format());
    int year = choices.year(asked.tahun());
    Map<Long, AgencyScorecard> cards = scorecards.ofAll(regency.ids(), year, Basis.SUBMITTED);
    Stretch wanted = choices.stretch(asked.bentang());
    Stretch stretch =
        asked.bentang() == null
            ? Stretch.quarter(LatestQuarter.of(cards.values(), wanted.ordinal()))
            : wanted;
    int quarter =
        stretch.kind() == Stretch.Kind.MONTH ? visit.context().quarter() : stretch.ordinal();
    var here =
        new RegencyAddress(
            RegencyPage.PATH,
            regency.region().id(),
            year,
            quarter,
            stretch,
            "konsep".equals(asked.menurut()));
    Map<Long, Board> boards = new LinkedHashMap<>();
    regency.ids().stream()
        .filter(cards::containsKey)
        .forEach(
            id -> boards.put(id, Board.of(Objects.requireNonNull(cards.get(id)), null, stretch)));
    return page(texts, regency, here, boards, wanted);
  }

  private RegencyView page(
      ResultTexts texts,
      Compared.Regency regency,
      RegencyAddress here,
      Map<Long, Board> boards,
      Stretch wanted) {
    Map<Long, String> names =
        regency.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    List<Concept> all = concepts.concepts();
    var members = concepts.membersOf(all.stream().map(Concept::id).toList());
    Matrix matrix = matrix(texts, here, names, boards, all, members);
    var late = unreported.lines(texts, regency.agencies(), here.year(), quarterOf(wanted, here));
    return new RegencyView(
        texts.w(
            "results.board.lead",
            regency.region().name(),
            texts.stretch(here.stretch(), here.year()),
            texts.basis(Basis.SUBMITTED)),
        here.stretch().equals(wanted)
            ? ""
            : texts.w(
                "results.dashboard.earlier",
                texts.stretch(wanted, here.year()),
                texts.stretch(here.stretch(), here.year())),
        summary(texts, regency, boards),
        regencies(regency, here),
        here.stretches(texts),
        here.quarters(texts),
        List.of(
            Tab.of(
                texts.w("results.grouping.objective"),
                here.byConcept(false).text(),
                !here.byConcept()),
            Tab.of(
                texts.w("results.grouping.concept"),
                here.byConcept(true).text(),
                here.byConcept())),
        ranking(texts, here, names, boards),
        matrix.columns(),
        matrix.lines().stream().map(line -> matrixLine(texts, here, names, matrix, line)).toList(),
        late,
        late.isEmpty() ? texts.w("results.regency.reported") : "",
        conceptLines(texts, here, all, members, regency));
  }

  private static int quarterOf(Stretch wanted, RegencyAddress here) {
    return wanted.kind() == Stretch.Kind.MONTH ? here.quarter() : wanted.ordinal();
  }

  private static String summary(
      ResultTexts texts, Compared.Regency regency, Map<Long, Board> boards) {
    long complete =
        boards.values().stream()
            .filter(board -> board.whole().isPlanned() && board.whole().isComplete())
            .count();
    return texts.w(
        "results.regency.summary", texts.number(complete), texts.number(regency.agencies().size()));
  }

  private static List<Tab> regencies(Compared.Regency regency, RegencyAddress here) {
    return regency.others().stream()
        .map(region ->
            Tab.of(
                region.name(),
                here.regency(region.id()).text(),
                region.id() == regency.region().id()))
        .toList();
  }

  private static List<RankLine> ranking(
      ResultTexts texts, RegencyAddress here, Map<Long, String> names, Map<Long, Board> boards) {
    Map<Long, Average> averages = new LinkedHashMap<>();
    boards.forEach((id, board) -> averages.put(id, board.whole()));
    return Ranking.of(averages).stream()
        .map(entry ->
            new RankLine(
                entry.place() == 0 ? "" : texts.number(entry.place()),
                names.getOrDefault(entry.agencyId(), ""),
                drill(here, entry.agencyId()),
                texts
                    .average(
                        entry.average(),
                        Objects.requireNonNull(boards.get(entry.agencyId())).scale())
                    .explainedAt(averageAddress(here, entry.agencyId())),
                entry
                    .average()
                    .findPercent()
                    .map(percent -> percent.rounded().toPlainString())
                    .orElse("-1")))
        .toList();
  }

  private static Matrix matrix(
      ResultTexts texts,
      RegencyAddress here,
      Map<Long, String> agencies,
      Map<Long, Board> boards,
      List<Concept> all,
      List<ConfirmedMember> members) {
    if (!here.byConcept()) {
      return Matrix.of(
          boards.entrySet().stream()
              .map(entry ->
                  Matrix.byObjective(
                      entry.getKey(), agencies.getOrDefault(entry.getKey(), ""), entry.getValue()))
              .toList(),
          new Matrix.Columns(2, COLUMNS_MAX, texts.w("results.regency.matrix.others")));
    }
    Map<Long, String> names = all.stream().collect(Collectors.toMap(Concept::id, Concept::name));
    Map<Long, String> conceptOf =
        members.stream()
            .collect(
                Collectors.toMap(
                    ConfirmedMember::lineageId,
                    member -> names.getOrDefault(member.conceptId(), ""),
                    (first, _) -> first));
    return Matrix.of(
        boards.entrySet().stream()
            .map(entry -> byConcept(entry.getKey(), entry.getValue(), conceptOf))
            .toList(),
        new Matrix.Columns(1, COLUMNS_MAX, texts.w("results.regency.matrix.other-concepts")));
  }

  private static Matrix.Part byConcept(long agencyId, Board board, Map<Long, String> conceptOf) {
    Map<String, List<Board.Row>> rows = new LinkedHashMap<>();
    for (var row : board.rows()) {
      String concept = conceptOf.get(row.lineageId());
      if (concept != null) {
        rows.computeIfAbsent(concept, _ -> new ArrayList<>()).add(row);
      }
    }
    return new Matrix.Part(agencyId, board, rows, UnaryOperator.identity());
  }

  private static MatrixLine matrixLine(
      ResultTexts texts,
      RegencyAddress here,
      Map<Long, String> names,
      Matrix matrix,
      Matrix.Line line) {
    List<@Nullable CellView> cells = new ArrayList<>();
    IntStream.range(0, matrix.columns().size())
        .forEach(column ->
            cells.add(
                line.find(column)
                    .map(cell -> cell(texts, here, line, matrix.columns().get(column), cell))
                    .orElse(null)));
    return new MatrixLine(
        names.getOrDefault(line.agencyId(), ""), drill(here, line.agencyId()), cells);
  }

  private static CellView cell(
      ResultTexts texts, RegencyAddress here, Matrix.Line line, String column, Matrix.Cell cell) {
    var view = texts.average(cell.average(), line.scale());
    return new CellView(
        view.percent(),
        view.coverage(),
        view.mark(),
        reason(here, line.agencyId(), cell),
        cell.heads().size() > 1 || cell.heads().contains(column) || here.byConcept()
            ? ""
            : cell.heads().getFirst());
  }

  /// Of one indicator its number, of one objective its average; what stands together from several
  /// is on the scorecard.
  private static String reason(RegencyAddress here, long agencyId, Matrix.Cell cell) {
    if (cell.rows().size() == 1) {
      long lineage = cell.rows().getFirst().lineageId();
      return new NumberAddress(lineage, here.year(), here.stretch(), Basis.SUBMITTED).path();
    }
    return here.byConcept() || cell.heads().size() > 1
        ? drill(here, agencyId)
        : averageAddress(here, agencyId)
            + "&sasaran="
            + URLEncoder.encode(cell.heads().getFirst(), StandardCharsets.UTF_8);
  }

  private static String averageAddress(RegencyAddress here, long agencyId) {
    return address("/asal-angka/rata", here, agencyId);
  }

  private static List<ConceptLine> conceptLines(
      ResultTexts texts,
      RegencyAddress here,
      List<Concept> all,
      List<ConfirmedMember> members,
      Compared.Regency regency) {
    var ids = regency.ids();
    return all.stream()
        .map(concept -> {
          long count =
              members.stream()
                  .filter(member ->
                      member.conceptId() == concept.id() && ids.contains(member.agencyId()))
                  .count();
          return new ConceptLine(
              concept.name(),
              here.to(RegencyPage.PATH + "/konsep/" + concept.id()).text(),
              texts.w(
                  "results.regency.concept.members",
                  texts.number(count),
                  texts.number(ids.size())));
        })
        .toList();
  }

  /// The scorecard of one of them, of the same figures, so that its numbers are the same.
  static String drill(RegencyAddress here, long agencyId) {
    return address("/capaian", here, agencyId);
  }

  private static String address(String path, RegencyAddress here, long agencyId) {
    return "%s?instansi=%d&tahun=%d&bentang=%s&dasar=%s"
        .formatted(path, agencyId, here.year(), StretchCode.of(here.stretch()), Basis.SUBMITTED);
  }
}
