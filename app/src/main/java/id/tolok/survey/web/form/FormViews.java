package id.tolok.survey.web.form;

import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.TicketRule;
import id.tolok.survey.form.FilledForm;
import id.tolok.survey.form.FormNames;
import id.tolok.survey.form.GivenOpinion;
import id.tolok.survey.form.Paper;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.web.form.FormView.ChoiceView;
import id.tolok.survey.web.form.FormView.OpinionView;
import id.tolok.survey.web.form.FormView.OptionView;
import id.tolok.survey.web.form.FormView.QuestionView;
import id.tolok.survey.web.form.FormView.SelectView;
import id.tolok.survey.web.form.FormView.TicketView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes the form in one language.
final class FormViews {

  /// What fits beside three others on a phone.
  private static final int SHORT_WORD_MAX = 9;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Paper paper;
  private final FormPlace place;
  private final Words words;

  FormViews(Paper paper, FormPlace place) {
    this.paper = paper;
    this.place = place;
    this.words = Words.in(place.language());
  }

  /// A fresh form.
  FormView empty(PublicService service, String token) {
    return view(service, token, FilledForm.empty(paper, service), null);
  }

  /// A form as it was sent, with what is to be done about it.
  FormView filled(FilledForm form, String token, FormNotice notice) {
    var service = form.service().orElse(paper.services().getFirst());
    return view(service, token, form, notice);
  }

  private FormView view(
      PublicService service, String token, FilledForm form, @Nullable FormNotice notice) {
    var noticed = notice == null ? null : new FormNotices(paper, words).view(notice, form);
    boolean several = paper.services().size() > 1;
    return new FormView(
        place.action(),
        token,
        paper.round().name(),
        service.name(),
        service.id(),
        several ? place.start() : null,
        noticed,
        questions(service, form, notice),
        profile(form),
        ticket(form),
        opinion(form),
        notice == FormNotice.UNFILLED && form.enough());
  }

  private List<QuestionView> questions(
      PublicService service, FilledForm form, @Nullable FormNotice notice) {
    return IntStream.range(0, paper.questions().size())
        .mapToObj(at -> question(paper.questions().get(at), at, service, form, notice))
        .toList();
  }

  private QuestionView question(
      Question question,
      int at,
      PublicService service,
      FilledForm form,
      @Nullable FormNotice notice) {
    var language = place.language();
    boolean written = FormWords.has(question.text(), language);
    String field = FormNames.question(at);
    boolean left = notice == FormNotice.UNFILLED && form.unfilled().contains(at);
    String wrong = error(form, field);
    var choices = choices(question, form.scores().charAt(at), written ? language : Language.ID);
    return new QuestionView(
        at + 1,
        field,
        element(question),
        FormWords.said(question.text(), language),
        written ? null : Language.ID.tag(),
        choices,
        choices.stream().anyMatch(FormViews::isLong),
        service.answers(question),
        wrong == null && left ? words.get("survey.form.error.UNFILLED") : wrong);
  }

  private static List<ChoiceView> choices(Question question, char score, Language language) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(choice ->
            new ChoiceView(
                choice,
                FormWords.said(question.choices().get(choice - 1), language),
                score == '0' + choice))
        .toList();
  }

  private static boolean isLong(ChoiceView choice) {
    return BLANKS.splitAsStream(choice.text()).anyMatch(word -> word.length() > SHORT_WORD_MAX);
  }

  private String element(Question question) {
    var added = question.elementName();
    return added == null
        ? words.get("survey.form.element." + question.elementCode())
        : FormWords.said(added, place.language());
  }

  private List<SelectView> profile(FilledForm form) {
    var respondent = form.respondent();
    return List.of(
        select(form, FormNames.SEX, "sex", Respondent.Sex.values(), respondent.sex()),
        select(form, FormNames.AGE, "age", Respondent.AgeBand.values(), respondent.age()),
        select(
            form,
            FormNames.EDUCATION,
            "education",
            Respondent.Education.values(),
            respondent.education()),
        select(
            form,
            FormNames.OCCUPATION,
            "occupation",
            Respondent.Occupation.values(),
            respondent.occupation()));
  }

  private <E extends Enum<E>> SelectView select(
      FilledForm form, String field, String kind, E[] offered, @Nullable E chosen) {
    var options = new ArrayList<OptionView>();
    options.add(new OptionView("", words.get("survey.form.unsaid"), chosen == null));
    for (E each : offered) {
      options.add(new OptionView(each.name(), FormWords.name(words, kind, each), each == chosen));
    }
    return new SelectView(
        field, words.get("survey.form.profile." + kind), options, error(form, field));
  }

  private @Nullable TicketView ticket(FilledForm form) {
    var rule = paper.round().ticketRule();
    return rule == TicketRule.NONE
        ? null
        : new TicketView(form.ticket(), rule == TicketRule.REQUIRED, error(form, FormNames.TICKET));
  }

  private OpinionView opinion(FilledForm form) {
    var opinion = form.opinion();
    var kinds =
        Arrays.stream(GivenOpinion.Kind.values())
            .map(kind ->
                new OptionView(
                    kind.name(),
                    words.get("survey.opinion-kind." + kind.name()),
                    kind == opinion.kind()))
            .toList();
    return new OpinionView(
        kinds,
        opinion.body(),
        opinion.contact(),
        error(form, FormNames.OPINION),
        error(form, FormNames.CONTACT));
  }

  private @Nullable String error(FilledForm form, String field) {
    return form.faults().stream()
        .filter(fault -> fault.field().equals(field))
        .map(fault -> words.get("survey.form.error." + fault.kind().name()))
        .findFirst()
        .orElse(null);
  }
}
