package id.tolok.organization.web.form;

import id.tolok.organization.Problem;
import id.tolok.shell.Visit;
import java.util.List;
import java.util.stream.Collectors;

/// Problems in words.
final class Said {

  private Said() {}

  static String all(Visit visit, List<Problem> problems) {
    return problems.stream()
        .map(problem -> visit.w(problem.key(), problem.arguments().toArray()))
        .collect(Collectors.joining(" "));
  }
}
