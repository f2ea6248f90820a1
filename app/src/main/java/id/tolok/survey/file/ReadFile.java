package id.tolok.survey.file;

import id.tolok.survey.given.Respondent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What the rows of a file say.
///
/// @param rows those without a fault
/// @param faults the first {@link #FAULTS_SHOWN} of all
/// @param faultCount of all
/// @param faultyRows rows with at least one fault
/// @param remarks what was read otherwise than it is written, or left out
public record ReadFile(
    List<Row> rows, List<Fault> faults, int faultCount, int faultyRows, List<Remark> remarks) {

  /// Most faults put in words.
  public static final int FAULTS_SHOWN = 200;

  public ReadFile {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  /// The printed numbers of its sheets.
  List<Integer> paperNumbers() {
    return rows.stream()
        .filter(row -> row.paperNumber().isPresent())
        .map(row -> row.paperNumber().getAsInt())
        .toList();
  }

  /// The same with a fault for each row whose printed number a sheet of the round already carries.
  ///
  /// @param known sheet of the round by the printed number it carries
  /// @param column letters of the column of printed numbers
  ReadFile withKnownPapers(Map<Integer, Integer> known, String column) {
    List<Row> fresh = new ArrayList<>();
    List<Fault> all = new ArrayList<>(faults);
    for (Row row : rows) {
      Integer sheet =
          row.paperNumber().isPresent() ? known.get(row.paperNumber().getAsInt()) : null;
      if (sheet == null) {
        fresh.add(row);
      } else if (all.size() < FAULTS_SHOWN) {
        var arguments = List.of(String.valueOf(row.paperNumber().getAsInt()), sheet.toString());
        all.add(new Fault(column + row.line(), Fault.Kind.PAPER_KNOWN, arguments));
      }
    }
    int count = rows.size() - fresh.size();
    return new ReadFile(fresh, all, faultCount + count, faultyRows + count, remarks);
  }

  /// A sheet in a file.
  ///
  /// @param line of the file, from 1
  /// @param scores one character per question
  public record Row(
      int line,
      long serviceId,
      Instant hour,
      Respondent respondent,
      String scores,
      OptionalInt paperNumber) {}

  /// Something that keeps the whole file from being kept.
  ///
  /// @param place cell, or row where no cell is meant
  public record Fault(String place, Kind kind, List<String> arguments) {
    public Fault {
      arguments = List.copyOf(arguments);
    }

    public enum Kind {
      /// Arguments: the text, the element.
      ANSWER,
      /// The row has no answer at all.
      NO_ANSWERS,
      /// Arguments: the text, the names there are.
      SERVICE,
      /// Arguments: the text.
      DAY,
      /// Arguments: the day, the first and the last day possible.
      DAY_OUTSIDE,
      /// Arguments: the text.
      PAPER,
      /// Arguments: the number, the line that has it too.
      PAPER_TWICE,
      /// Arguments: the number, the sheet that has it.
      PAPER_KNOWN
    }
  }

  /// Something a person should know of.
  ///
  /// @param text as written in the file
  /// @param rows how many rows it concerns
  public record Remark(Kind kind, String text, int rows) {

    public enum Kind {
      /// Letters `a` to `d` are read as 1 to 4.
      LETTERS,
      /// Words were read as answers.
      WORDS,
      /// An occupation that is none of the list is "other".
      OTHER_OCCUPATION,
      /// What was said of oneself and is none of the list is left empty.
      LEFT_EMPTY
    }
  }
}
