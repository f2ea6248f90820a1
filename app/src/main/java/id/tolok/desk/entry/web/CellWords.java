package id.tolok.desk.entry.web;

import id.tolok.desk.entry.CellOutcome;
import id.tolok.measurement.Figure;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.CurrentViewer;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says what came of a cell.
@Component
final class CellWords {

  private static final int SHOWN_MAX = 40;

  private final Visit visit;

  CellWords(Visit visit) {
    this.visit = visit;
  }

  /// Who wrote in between, what and when.
  String conflict(Figure theirs) {
    var entered = theirs.entered();
    var viewer = CurrentViewer.get().accountId();
    boolean own = viewer.isPresent() && viewer.equals(entered.accountId());
    String who = own ? visit.w("desk.cell.yourself") : entered.name();
    String at = visit.format().time(entered.at());
    return theirs.amount() == null
        ? visit.w("desk.cell.conflict-cleared", who, at)
        : visit.w("desk.cell.conflict", who, amount(theirs), at);
  }

  String amount(Figure figure) {
    return figure.amount() == null
        ? visit.w("desk.cell.empty")
        : visit.format().number(figure.amount());
  }

  String doubtful(String text) {
    return visit.w("desk.cell.doubtful", shortened(text));
  }

  String share(String text) {
    return visit.w("desk.cell.share", shortened(text));
  }

  String notANumber(String text) {
    return visit.w("desk.cell.not-a-number", shortened(text));
  }

  /// The two numbers a text may mean, each by a text that can mean only it.
  List<Option> readings(CellOutcome.Doubtful doubtful) {
    return List.of(
        reading("desk.cell.as-thousands", doubtful.asThousands()),
        reading("desk.cell.as-decimal", doubtful.asDecimal()));
  }

  private Option reading(String key, BigDecimal number) {
    return new Option(Numbers.plain(number), visit.w(key, visit.format().number(number)), false);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
  }
}
