package id.tolok.survey.web.form;

import id.tolok.shell.wording.Words;
import id.tolok.survey.form.Fault;
import id.tolok.survey.form.FilledForm;
import id.tolok.survey.form.FormNames;
import id.tolok.survey.form.Paper;
import id.tolok.survey.web.form.FormView.Mend;
import id.tolok.survey.web.form.FormView.NoticeView;
import java.util.List;
import java.util.Locale;

/// Says above a form that comes back what happened and what to do.
final class FormNotices {

  private final Paper paper;
  private final Words words;

  FormNotices(Paper paper, Words words) {
    this.paper = paper;
    this.words = words;
  }

  NoticeView view(FormNotice notice, FilledForm form) {
    var key = "survey.form.notice." + notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var title = words.get(key);
    return switch (notice) {
      case UNFILLED -> new NoticeView(title, unfilled(form), unfilledPlaces(form));
      case FAULTS -> new NoticeView(title, words.get(key + ".text"), faults(form));
      case TOO_OLD, FOREIGN, OTHER_ROUND, TOO_MANY, TOO_FAST, TRY_AGAIN ->
          new NoticeView(title, words.get(key + ".text"), List.of());
    };
  }

  private String unfilled(FilledForm form) {
    return form.enough()
        ? words.get("survey.form.notice.unfilled.enough")
        : words.get("survey.form.notice.unfilled.few", String.valueOf(paper.elementsNeeded()));
  }

  private List<Mend> unfilledPlaces(FilledForm form) {
    return form.unfilled().stream()
        .map(place ->
            new Mend(
                words.get("survey.form.question", String.valueOf(place + 1)),
                FormNames.question(place)))
        .toList();
  }

  private List<Mend> faults(FilledForm form) {
    return form.faults().stream()
        .map(fault -> new Mend(sentence(fault), anchor(fault)))
        .distinct()
        .toList();
  }

  private String sentence(Fault fault) {
    var error = words.get("survey.form.error." + fault.kind().name());
    return fault.kind() == Fault.Kind.SCORE
        ? words.get("survey.form.question", fault.field().substring(1)) + ": " + error
        : error;
  }

  private static String anchor(Fault fault) {
    return fault.kind() == Fault.Kind.SERVICE ? "isi" : fault.field();
  }
}
