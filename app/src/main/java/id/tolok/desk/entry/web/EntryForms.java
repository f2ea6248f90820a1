package id.tolok.desk.entry.web;

import id.tolok.desk.entry.CellOutcome;
import id.tolok.desk.entry.CellSaving;
import id.tolok.desk.entry.EntrySheet;
import id.tolok.desk.entry.TypedCell;
import id.tolok.desk.entry.web.EntryView.AskView;
import id.tolok.desk.entry.web.EntryView.Summary;
import id.tolok.desk.entry.web.EntryView.Trouble;
import id.tolok.desk.entry.web.EntryViews.SentCell;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Saves a page sent as a form. Fields of a cell end in `VARIABLE.PERIOD` and begin with what they
/// are: `n.` what is typed, `d.` what stood there, `v.` the version seen, `k.` a word of
/// explanation, `p.` a choice among readings or between two figures.
@Component
final class EntryForms {

  private static final Pattern CELL = Pattern.compile("n\\.(\\d{1,18})\\.([-\\w]{4,8})");
  private static final String KEEP_MINE = "saya";
  private static final String TAKE_THEIRS = "mereka";

  private final CellSaving saving;
  private final CellWords words;
  private final Visit visit;

  EntryForms(CellSaving saving, CellWords words, Visit visit) {
    this.saving = saving;
    this.words = words;
    this.visit = visit;
  }

  /// What came of a form.
  record Sent(int savedCount, Map<FigureKey, SentCell> unsaved) {}

  Sent save(long agencyId, Map<String, String> fields) {
    List<TypedCell> cells = new ArrayList<>();
    for (String name : fields.keySet()) {
      var form = CELL.matcher(name);
      if (form.matches()) {
        EntryPeriod.parse(form.group(2))
            .map(period -> new FigureKey(agencyId, Long.parseLong(form.group(1)), period))
            .flatMap(key -> typed(key, fields))
            .ifPresent(cells::add);
      }
    }
    List<CellOutcome> outcomes = saving.save(cells);
    Map<FigureKey, SentCell> unsaved = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      unsaved(cell, outcomes.get(i)).ifPresent(one -> unsaved.put(cell.key(), one));
    }
    return new Sent(cells.size() - unsaved.size(), unsaved);
  }

  /// A cell that was changed; empty where it was left as it stood.
  private static Optional<TypedCell> typed(FigureKey key, Map<String, String> fields) {
    String place = CellViews.fieldName(key);
    String chosen = fields.getOrDefault("p." + place, "");
    String text = fields.getOrDefault("n." + place, "").strip();
    String before = fields.getOrDefault("d." + place, "");
    String word = fields.getOrDefault("k." + place, "");
    if (chosen.equals(TAKE_THEIRS) || (text.equals(before) && word.isBlank())) {
      return Optional.empty();
    }
    boolean reading = !chosen.isEmpty() && !chosen.equals(KEEP_MINE);
    return Optional.of(
        new TypedCell(
            key,
            number(fields.getOrDefault("v." + place, "0")),
            reading ? chosen : text,
            null,
            word.isBlank() ? null : word));
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  private Optional<SentCell> unsaved(TypedCell cell, CellOutcome outcome) {
    return switch (outcome) {
      case CellOutcome.Saved _ -> Optional.empty();
      case CellOutcome.Conflict(var theirs) ->
          Optional.of(
              new SentCell(
                  cell.text(),
                  theirs.version(),
                  new AskView(
                      "conflict",
                      words.conflict(theirs),
                      List.of(
                          new Option(KEEP_MINE, visit.w("desk.cell.keep-mine", cell.text()), false),
                          new Option(
                              TAKE_THEIRS,
                              visit.w("desk.cell.take-theirs", words.amount(theirs)),
                              true)))));
      case CellOutcome.Unusual(var message) ->
          Optional.of(asking(cell, new AskView("unusual", message, List.of())));
      case CellOutcome.Refused(_, var message) ->
          Optional.of(asking(cell, new AskView("refused", message, List.of())));
      case CellOutcome.Doubtful doubtful ->
          Optional.of(
              asking(
                  cell,
                  new AskView("doubtful", words.doubtful(cell.text()), words.readings(doubtful))));
      case CellOutcome.Share() ->
          Optional.of(asking(cell, new AskView("refused", words.share(cell.text()), List.of())));
      case CellOutcome.NotANumber() ->
          Optional.of(
              asking(cell, new AskView("refused", words.notANumber(cell.text()), List.of())));
    };
  }

  private static SentCell asking(TypedCell cell, AskView ask) {
    return new SentCell(cell.text(), cell.seenVersion(), ask);
  }

  /// What the page says over the grid; each trouble leads to its cell.
  Summary summary(Sent sent, EntrySheet sheet) {
    List<Trouble> troubles = new ArrayList<>();
    sent.unsaved()
        .forEach((key, cell) -> {
          var row = sheet.rows().get(key.variableId());
          String name = row == null ? "" : row.variable().name() + ": ";
          troubles.add(new Trouble(name + cell.ask().message(), "#" + EntryAddress.place(key)));
        });
    return new Summary(
        visit.w(
            "desk.entry.form-outcome",
            visit.format().number(sent.savedCount()),
            visit.format().number(sent.unsaved().size())),
        troubles);
  }
}
