package id.tolok.reporting.survey.report;

import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts.Group;
import id.tolok.reporting.survey.RoundFacts.People;
import java.util.List;

/// Rows of a breakdown. Groups that must be hidden are there without their number.
final class Groups {

  private Groups() {}

  /// Label and count.
  static List<List<String>> rows(People people) {
    return people.groups().stream()
        .map(group -> List.of(group.label(), Printed.people(group.people())))
        .toList();
  }

  /// Label, count and share of all.
  ///
  /// @param whole respondents, hidden ones too
  static List<List<String>> shares(People people, int whole) {
    return people.groups().stream()
        .map(group -> List.of(group.label(), Printed.people(group.people()), share(group, whole)))
        .toList();
  }

  static String share(Group group, int whole) {
    return group.people().isPresent()
        ? Printed.percent(group.people().getAsInt(), whole)
        : Printed.HIDDEN;
  }
}
