package id.tolok.desk.entry.web;

import id.tolok.catalogue.variable.Variable;
import id.tolok.desk.entry.EntrySheet.Cell;
import id.tolok.desk.entry.EntrySheet.Lock;
import id.tolok.desk.entry.web.EntryView.CellView;
import id.tolok.desk.entry.web.EntryViews.Beside;
import id.tolok.desk.entry.web.EntryViews.SentCell;
import id.tolok.desk.store.ReturnReasons;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.shell.Visit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the views of cells.
final class CellViews {

  private final Visit visit;
  private final Map<FigureKey, SentCell> sent;
  private final Beside beside;
  private final Map<FigureKey, ReturnReasons.Return> returns;
  private final boolean monthly;

  CellViews(
      Visit visit,
      Map<FigureKey, SentCell> sent,
      Beside beside,
      Map<FigureKey, ReturnReasons.Return> returns,
      boolean monthly) {
    this.visit = visit;
    this.sent = sent;
    this.beside = beside;
    this.returns = returns;
    this.monthly = monthly;
  }

  CellView cell(Cell cell, Variable variable) {
    var key = cell.key();
    @Nullable Figure figure = cell.figure();
    String plain = figure == null ? "" : Numbers.plain(figure.amount());
    @Nullable SentCell unsaved = sent.get(key);
    return new CellView(
        EntryAddress.id(key),
        String.valueOf(key.variableId()),
        key.period().code(),
        variable.name() + ", " + PeriodWords.name(key.period(), visit.words()),
        PeriodWords.name(key.period(), visit.words()),
        fieldName(key),
        plain,
        figure == null || figure.amount() == null ? "" : visit.format().number(figure.amount()),
        unsaved == null ? plain : unsaved.text(),
        unsaved == null ? cell.version() : unsaved.seen(),
        state(cell),
        stateText(cell),
        reason(cell),
        cell.isOpen(),
        monthly && key.period().kind() != EntryPeriod.Kind.MONTH,
        EntryAddress.detail(key),
        beside.of(key, figure),
        unsaved == null ? null : unsaved.ask());
  }

  /// The name of a cell in the form without scripts: variable and period.
  static String fieldName(FigureKey key) {
    return key.variableId() + "." + key.period().code();
  }

  private static String state(Cell cell) {
    @Nullable Figure figure = cell.figure();
    if (figure != null && figure.state().isHandedIn()) {
      return "on";
    }
    if (!cell.isOpen()) {
      return "locked";
    }
    if (figure == null) {
      return "open";
    }
    return figure.state() == FigureState.RETURNED ? "returned" : "draft";
  }

  private String stateText(Cell cell) {
    @Nullable Figure figure = cell.figure();
    if (figure != null) {
      return visit.w("desk.state." + figure.state().name());
    }
    return visit.w(cell.isOpen() ? "desk.state.EMPTY" : "desk.state.CLOSED");
  }

  /// Why it was sent back where it can be written, why it cannot where it is locked.
  private String reason(Cell cell) {
    @Nullable Lock lock = cell.lock();
    if (lock != null) {
      return lock.message();
    }
    var returned = returns.get(cell.key());
    return returned == null ? "" : visit.w("desk.task.returned", returned.who(), returned.reason());
  }
}
