package id.tolok.results.web.scorecard;

import id.tolok.kernel.Period;
import id.tolok.results.Basis;
import id.tolok.results.board.Grouping;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.part.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The switches above the pages of a scorecard.
final class ScorecardTabs {

  static final String BOARD = "/capaian";
  static final String TABLE = "/capaian/tabel";
  static final String CHARTS = "/capaian/grafik";

  private final ResultTexts texts;
  private final Choice choice;
  private final String here;

  /// @param here path of the page shown
  ScorecardTabs(ResultTexts texts, Choice choice, String here) {
    this.texts = texts;
    this.choice = choice;
    this.here = here;
  }

  /// Scorecard, table and charts of the same agency.
  List<Tab> views() {
    return List.of(
        view("results.view.board", BOARD),
        view("results.view.table", TABLE),
        view("results.view.charts", CHARTS),
        Tab.of(texts.w("results.view.form"), form(), false));
  }

  /// The measurement form of the same quarter, or of the year.
  private String form() {
    boolean year = choice.stretch().kind() == Stretch.Kind.AGAINST_YEAR;
    Period period =
        year ? Period.year(choice.year()) : Period.quarter(choice.year(), choice.quarter());
    String address = "/formulir?instansi=" + choice.agencyId() + "&periode=" + period;
    return choice.basis() == choice.widest() ? address : address + "&dasar=" + choice.basis();
  }

  private Tab view(String key, String path) {
    return Tab.of(texts.w(key), choice.address(path), path.equals(here));
  }

  List<Tab> stretches() {
    int quarter = choice.quarter();
    return List.of(Stretch.quarter(quarter), Stretch.toDate(quarter), Stretch.wholeYear()).stream()
        .map(stretch ->
            Tab.of(
                texts.stretch(stretch, choice.year()),
                choice.with(stretch).address(here),
                stretch.equals(choice.stretch())))
        .toList();
  }

  /// The quarters, as long as a quarter decides anything.
  List<Tab> quarters() {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(quarter ->
            Tab.of(
                texts.w("results.quarter", ResultTexts.roman(quarter)),
                choice
                    .with(
                        choice.stretch().kind() == Stretch.Kind.TO_DATE
                            ? Stretch.toDate(quarter)
                            : Stretch.quarter(quarter))
                    .address(here),
                choice.stretch().kind() != Stretch.Kind.AGAINST_YEAR
                    && quarter == choice.quarter()))
        .toList();
  }

  List<Tab> groupings() {
    return Arrays.stream(Grouping.values())
        .map(grouping ->
            Tab.of(
                texts.w(
                    grouping == Grouping.OBJECTIVE
                        ? "results.grouping.objective"
                        : "results.grouping.position"),
                choice.with(grouping).address(here),
                grouping == choice.grouping()))
        .toList();
  }

  List<Tab> bases() {
    return Arrays.stream(Basis.values())
        .filter(basis -> basis.compareTo(choice.widest()) >= 0)
        .map(basis ->
            Tab.of(texts.basis(basis), choice.with(basis).address(here), basis == choice.basis()))
        .toList();
  }
}
