package id.tolok.survey.questionnaire;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Saved;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.RoundKind;
import id.tolok.survey.store.basics.QuestionnaireStore;
import id.tolok.survey.store.basics.ServiceStore;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps versions of the questions.
@Service
public class KeptQuestionnaires implements Questionnaires {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final QuestionnaireStore store;
  private final ServiceStore locks;
  private final Gate gate;
  private final AuditTrail trail;
  private final Clock clock;

  KeptQuestionnaires(
      QuestionnaireStore store, ServiceStore locks, Gate gate, AuditTrail trail, Clock clock) {
    this.store = store;
    this.locks = locks;
    this.gate = gate;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public List<Question> standard(RoundKind kind) {
    return StandardQuestions.of(kind);
  }

  @Override
  @Transactional
  public Questionnaire current(long agencyId, RoundKind kind) {
    return store
        .latest(agencyId, kind)
        .orElseGet(() -> {
          gate.require(Action.SURVEY_EDIT, agencyId);
          locks.lock(agencyId);
          return store.latest(agencyId, kind).orElseGet(() -> next(agencyId, kind, standard(kind)));
        });
  }

  @Override
  @Transactional(readOnly = true)
  public List<Version> versions(long agencyId) {
    var uses =
        store.uses(agencyId).stream()
            .collect(Collectors.groupingBy(QuestionnaireStore.Use::questionnaireId));
    return store.all(agencyId).stream()
        .map(questionnaire -> {
          var own = uses.getOrDefault(questionnaire.id(), List.of());
          return new Version(
              questionnaire,
              own.stream().map(QuestionnaireStore.Use::round).toList(),
              own.stream().anyMatch(QuestionnaireStore.Use::opened));
        })
        .toList();
  }

  @Override
  @Transactional
  public Saved<Questionnaire> write(long agencyId, RoundKind kind, List<Question> questions) {
    gate.require(Action.SURVEY_EDIT, agencyId);
    var problems = QuestionRules.problems(questions);
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    locks.lock(agencyId);
    return new Saved.Done<>(next(agencyId, kind, questions), List.of());
  }

  @Override
  @Transactional
  public Saved<Questionnaire> change(long questionnaireId, List<Question> questions) {
    var before = find(questionnaireId);
    gate.require(Action.SURVEY_EDIT, before.agencyId());
    var problems = QuestionRules.problems(questions);
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    locks.lock(before.agencyId());
    if (same(before.questions(), questions)) {
      return new Saved.Done<>(before, List.of());
    }
    boolean fixed =
        store.uses(before.agencyId()).stream()
            .anyMatch(use -> use.opened() && use.questionnaireId() == questionnaireId);
    if (fixed) {
      return new Saved.Done<>(next(before.agencyId(), before.kind(), questions), List.of());
    }
    store.write(before.agencyId(), questionnaireId, questions);
    var after = find(questionnaireId);
    trail.record(
        Change.of("survey.questionnaire-changed", subject(after), after.agencyId())
            .from(told(before))
            .to(told(after)));
    return new Saved.Done<>(after, List.of());
  }

  private Questionnaire next(long agencyId, RoundKind kind, List<Question> questions) {
    long id = store.insert(agencyId, kind, clock.instant(), CurrentViewer.get().name());
    store.write(agencyId, id, questions);
    var made = find(id);
    trail.record(Change.of("survey.questionnaire-made", subject(made), agencyId).to(told(made)));
    return made;
  }

  private Questionnaire find(long id) {
    return store.find(id).orElseThrow(() -> new NotFound("questionnaire", id));
  }

  private static boolean same(List<Question> some, List<Question> others) {
    return withoutIds(some).equals(withoutIds(others));
  }

  private static List<Question> withoutIds(List<Question> questions) {
    return questions.stream()
        .map(question ->
            new Question(
                0,
                question.elementCode(),
                question.elementName(),
                question.text(),
                question.choices()))
        .toList();
  }

  private static String subject(Questionnaire questionnaire) {
    return "survey.questionnaire/" + questionnaire.id();
  }

  private static String told(Questionnaire questionnaire) {
    return MAPPER.writeValueAsString(questionnaire);
  }
}
