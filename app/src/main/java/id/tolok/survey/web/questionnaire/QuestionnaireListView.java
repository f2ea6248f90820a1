package id.tolok.survey.web.questionnaire;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The versions of an agency's questions, by kind of survey.
public record QuestionnaireListView(
    List<Crumb> crumbs, String lead, List<Tab> tabs, List<Kind> kinds) {

  /// @param making where a version is made; absent for who may not, or where one changes the latest
  public record Kind(String title, List<Line> lines, @Nullable String making) {}

  /// @param rounds that use it, in words
  public record Line(String name, String address, String questions, String rounds, Badge state) {}
}
