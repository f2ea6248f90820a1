package id.tolok.survey.file;

import id.tolok.figures.cell.InertText;
import id.tolok.figures.cell.WorkbookCells;
import id.tolok.figures.table.PlainSheet.Line;
import id.tolok.satisfaction.SheetLayout;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.file.ReadFile.Fault;
import id.tolok.survey.file.ReadFile.Remark;
import id.tolok.survey.file.ReadFile.Row;
import id.tolok.survey.file.cell.AnswerWords;
import id.tolok.survey.file.cell.DayWords;
import id.tolok.survey.file.cell.PlainText;
import id.tolok.survey.file.cell.RespondentWords;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.Respondent.Occupation;
import id.tolok.survey.sheet.FreeService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a file as sheets, and says of each cell what cannot be one. Nothing is guessed
/// about an answer; what people said of themselves may stay empty.
final class FileReading {

  /// From left to right: Z before AA; what concerns the whole row first.
  private static final Comparator<Fault> AS_READ =
      Comparator.comparingInt((Fault fault) -> fault.place().length()).thenComparing(Fault::place);

  private static final int NOON = 12;
  private static final int TEXT_SHOWN = 40;

  /// What the rows are read against.
  ///
  /// @param services those of the round
  /// @param first day a sheet may be of
  /// @param last day a sheet may be of
  record Against(
      List<Question> questions,
      List<PublicService> services,
      LocalDate first,
      LocalDate last,
      ZoneId zone) {}

  private final Against against;
  private final ColumnPlan plan;
  private final Map<String, PublicService> services = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<Integer> faultyLines = new HashSet<>();
  private final Map<Remark, Integer> remarks = new LinkedHashMap<>();
  private final Map<Integer, Integer> papers = new HashMap<>();
  private int faultCount;
  private int line;

  private FileReading(Against against, ColumnPlan plan) {
    this.against = against;
    this.plan = plan;
    against.services().forEach(service -> services.put(PlainText.of(service.name()), service));
  }

  static ReadFile read(List<Line> lines, ColumnPlan plan, Against against) {
    var reading = new FileReading(against, plan);
    lines.forEach(reading::row);
    return new ReadFile(
        reading.rows,
        reading.faults,
        reading.faultCount,
        reading.faultyLines.size(),
        reading.remarks.entrySet().stream()
            .map(remark ->
                new Remark(remark.getKey().kind(), remark.getKey().text(), remark.getValue()))
            .toList());
  }

  private void row(Line row) {
    line = row.number();
    boolean blank =
        plan.questions().values().stream().allMatch(column -> text(row, column).isEmpty());
    if (blank && plan.parts().values().stream().allMatch(column -> text(row, column).isEmpty())) {
      return;
    }
    int before = faultCount;
    int shown = faults.size();
    String scores = scores(row);
    if (faultCount == before && scores.chars().allMatch(score -> score == SheetLayout.EMPTY)) {
      fault(null, Fault.Kind.NO_ANSWERS);
    }
    var service = service(row);
    var hour = hour(row);
    var respondent = respondent(row);
    var paper = paper(row);
    if (faultCount > before || service == null || hour == null) {
      faults.subList(shown, faults.size()).sort(AS_READ);
      faultyLines.add(line);
      return;
    }
    rows.add(
        new Row(
            line,
            service.id(),
            hour,
            respondent,
            FreeService.filled(service, against.questions(), scores),
            paper));
  }

  private static String text(Line row, @Nullable Integer column) {
    return column == null || column < 0 ? "" : InertText.restore(row.text(column)).strip();
  }

  private String scores(Line row) {
    var scores = new StringBuilder();
    for (Question question : against.questions()) {
      Integer column = plan.questions().get(question.id());
      String text = text(row, column);
      var answer = AnswerWords.read(question, text);
      if (answer.isEmpty()) {
        fault(column, Fault.Kind.ANSWER, shortened(text), question.elementCode());
      } else if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
        remark(Remark.Kind.LETTERS, "a–d");
      } else if (text.length() > 1) {
        remark(Remark.Kind.WORDS, shortened(text));
      }
      scores.append(answer.orElse(SheetLayout.EMPTY).charValue());
    }
    return scores.toString();
  }

  private @Nullable PublicService service(Line row) {
    Integer column = plan.column(FilePart.SERVICE);
    String text = text(row, column);
    PublicService service =
        text.isEmpty()
            ? against.services().stream()
                .filter(each -> plan.serviceId() != null && each.id() == plan.serviceId())
                .findFirst()
                .orElse(null)
            : services.get(PlainText.of(text));
    if (service == null) {
      fault(
          column,
          Fault.Kind.SERVICE,
          shortened(text),
          String.join("; ", against.services().stream().map(PublicService::name).toList()));
    }
    return service;
  }

  private @Nullable Instant hour(Line row) {
    Integer column = plan.column(FilePart.DAY);
    String text = text(row, column);
    Optional<LocalDateTime> given =
        text.isEmpty()
            ? Optional.ofNullable(plan.day()).map(day -> day.atTime(NOON, 0))
            : DayWords.read(text);
    if (given.isEmpty()) {
      fault(column, Fault.Kind.DAY, shortened(text));
      return null;
    }
    var day = given.get().toLocalDate();
    if (day.isBefore(against.first()) || day.isAfter(against.last())) {
      fault(
          column,
          Fault.Kind.DAY_OUTSIDE,
          day.toString(),
          against.first().toString(),
          against.last().toString());
      return null;
    }
    var slot = DayWords.slot(text(row, plan.column(FilePart.SLOT)));
    var moment = slot.isPresent() ? day.atTime(slot.getAsInt(), 0) : given.get();
    return moment.atZone(against.zone()).toInstant();
  }

  private Respondent respondent(Line row) {
    return new Respondent(
        said(row, FilePart.SEX, RespondentWords::sex),
        said(row, FilePart.EDUCATION, RespondentWords::education),
        occupation(row),
        said(row, FilePart.AGE, RespondentWords::age));
  }

  private <E> @Nullable E said(Line row, FilePart part, Function<String, Optional<E>> read) {
    String text = text(row, plan.column(part));
    if (text.isEmpty() || text.equals("-")) {
      return null;
    }
    var said = read.apply(text);
    if (said.isEmpty()) {
      remark(Remark.Kind.LEFT_EMPTY, shortened(text));
    }
    return said.orElse(null);
  }

  private @Nullable Occupation occupation(Line row) {
    String text = text(row, plan.column(FilePart.OCCUPATION));
    if (text.isEmpty() || text.equals("-")) {
      return null;
    }
    var said = RespondentWords.occupation(text);
    if (said.isEmpty()) {
      remark(Remark.Kind.OTHER_OCCUPATION, shortened(text));
    }
    return said.orElse(Occupation.OTHER);
  }

  private OptionalInt paper(Line row) {
    Integer column = plan.column(FilePart.PAPER);
    String text = text(row, column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("0*[1-9]\\d{0,5}") || text.length() > 12) {
      fault(column, Fault.Kind.PAPER, shortened(text));
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text.replaceFirst("^0+", ""));
    Integer other = papers.putIfAbsent(number, line);
    if (other != null) {
      fault(column, Fault.Kind.PAPER_TWICE, String.valueOf(number), String.valueOf(other));
    }
    return OptionalInt.of(number);
  }

  private void remark(Remark.Kind kind, String text) {
    remarks.merge(new Remark(kind, text, 0), 1, Integer::sum);
  }

  private void fault(@Nullable Integer column, Fault.Kind kind, String... arguments) {
    if (faultCount++ < ReadFile.FAULTS_SHOWN) {
      String place = column == null || column < 0 ? "" : WorkbookCells.letters(column);
      faults.add(new Fault(place + line, kind, List.of(arguments)));
    }
  }

  private static String shortened(String text) {
    return text.length() <= TEXT_SHOWN ? text : text.substring(0, TEXT_SHOWN) + "…";
  }
}
