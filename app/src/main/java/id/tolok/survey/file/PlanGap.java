package id.tolok.survey.file;

import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Something about the columns of a file that has to be decided first.
public sealed interface PlanGap {

  /// Nobody said which column holds a question, or that none does.
  record Undecided(Question question) implements PlanGap {}

  /// A column is said to hold two things.
  ///
  /// @param column from 0
  record Twice(int column) implements PlanGap {}

  /// No column holds one of the nine elements; surveys of eight do not follow the regulation.
  record NoElement(String elementCode) implements PlanGap {}

  /// Neither a column nor a person says the service.
  record NoService() implements PlanGap {}

  /// Neither a column nor a person says the day.
  record NoDay() implements PlanGap {}

  static List<PlanGap> of(ColumnPlan plan, List<Question> questions, List<PublicService> services) {
    List<PlanGap> gaps = new ArrayList<>();
    questions.stream()
        .filter(question -> !plan.questions().containsKey(question.id()))
        .forEach(question -> gaps.add(new Undecided(question)));
    if (gaps.isEmpty()) {
      noElements(plan, questions, services, gaps);
    }
    Set<Integer> met = new HashSet<>();
    List<Integer> columns = new ArrayList<>(plan.questions().values());
    columns.addAll(plan.parts().values());
    columns.stream()
        .filter(column -> column != ColumnPlan.ABSENT && !met.add(column))
        .distinct()
        .forEach(column -> gaps.add(new Twice(column)));
    if (plan.column(FilePart.SERVICE) == null && plan.serviceId() == null) {
      gaps.add(new NoService());
    }
    if (plan.column(FilePart.DAY) == null && plan.day() == null) {
      gaps.add(new NoDay());
    }
    return gaps;
  }

  /// The cost may be missing where no service has one: it is answered by the services themselves.
  private static void noElements(
      ColumnPlan plan, List<Question> questions, List<PublicService> services, List<PlanGap> gaps) {
    boolean allFree = services.stream().allMatch(PublicService::free);
    for (ServiceElement element : ServiceElement.values()) {
      boolean there =
          questions.stream()
              .filter(question -> question.elementCode().equals(element.code()))
              .anyMatch(question ->
                  plan.questions().getOrDefault(question.id(), ColumnPlan.ABSENT)
                      != ColumnPlan.ABSENT);
      if (!there && !(allFree && element == ServiceElement.BIAYA)) {
        gaps.add(new NoElement(element.code()));
      }
    }
  }
}
