package id.tolok.figures.sheet;

import id.tolok.figures.FigureFinding;
import id.tolok.figures.WrittenNumber;
import id.tolok.figures.cell.CellValue;
import id.tolok.kernel.Finding;
import id.tolok.kernel.IndonesianNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads the numbers people typed, and remarks on those that cannot be used.
final class CellNumbers {

  private static final int DECIMALS_SHOWN = 4;

  private final List<Finding> findings;

  CellNumbers(List<Finding> findings) {
    this.findings = findings;
  }

  /// The number in a cell; empty where there is none, or none that means only one thing.
  Optional<BigDecimal> read(FilledRow row, SheetColumn column, boolean mayBeNegative) {
    CellValue value = row.cells().get(column);
    Optional<BigDecimal> number =
        switch (value) {
          case null -> Optional.empty();
          case CellValue.Numeric(var stored, var asPercent) ->
              stored(row, column, stored, asPercent);
          case CellValue.Words(var text) -> words(row, column, text);
          case CellValue.Dated _ -> refuse(row, column, FigureFinding.CELL_BROKEN, "tanggal");
          case CellValue.Broken(var what) -> refuse(row, column, FigureFinding.CELL_BROKEN, what);
        };
    if (number.isPresent() && number.get().signum() < 0 && !mayBeNegative) {
      return refuse(row, column, FigureFinding.NEGATIVE_FIGURE, shown(number.get()));
    }
    return number;
  }

  private Optional<BigDecimal> stored(
      FilledRow row, SheetColumn column, BigDecimal number, boolean asPercent) {
    if (asPercent) {
      refuse(row, column, FigureFinding.READ_AS_PERCENT, shown(number));
    }
    return Optional.of(number);
  }

  private Optional<BigDecimal> words(FilledRow row, SheetColumn column, String text) {
    return switch (WrittenNumber.read(text)) {
      case WrittenNumber.Reading.Certain(var number) -> Optional.of(number);
      case WrittenNumber.Reading.Doubtful(var thousands, var decimal) ->
          refuse(
              row,
              column,
              FigureFinding.NUMBER_DOUBTFUL,
              text.strip(),
              thousands.toPlainString(),
              decimal.toPlainString().replace('.', ','));
      case WrittenNumber.Reading.NotANumber() ->
          refuse(row, column, FigureFinding.NOT_A_NUMBER, text.strip());
    };
  }

  private static String shown(BigDecimal number) {
    return IndonesianNumber.rounded(number, DECIMALS_SHOWN);
  }

  private Optional<BigDecimal> refuse(
      FilledRow row, SheetColumn column, FigureFinding code, String... arguments) {
    findings.add(Finding.of(code, row.where(column), arguments));
    return Optional.empty();
  }
}
