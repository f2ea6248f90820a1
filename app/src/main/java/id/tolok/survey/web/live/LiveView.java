package id.tolok.survey.web.live;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tab;
import id.tolok.shell.part.Tone;
import id.tolok.survey.web.numbers.ElementsView;
import id.tolok.survey.web.numbers.GroupsView;
import id.tolok.survey.web.numbers.IndexView;
import id.tolok.survey.web.numbers.ServiceLine;
import id.tolok.survey.web.numbers.TrendView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A round while answers come in, and after.
///
/// @param numbers what changes with the answers
/// @param pulse where the page asks for newer numbers; null where none can come
public record LiveView(
    List<Crumb> crumbs, List<Tab> tabs, String lead, Numbers numbers, @Nullable String pulse) {

  /// What changes with the answers.
  ///
  /// @param fresh such as `132 lembar masuk, terakhir diperbarui 14.05`
  /// @param next what is to be done now; null where nothing is
  public record Numbers(
      Badge state,
      String period,
      String fresh,
      @Nullable Next next,
      IndexView index,
      ElementsView elements,
      Arrivals arrivals,
      List<ServiceLine> services,
      List<GroupsView> profile,
      List<Line> channels,
      List<Line> aside,
      Fed fed,
      TrendView trend) {}

  /// What is to be done now.
  ///
  /// @param label of the button; empty for none
  public record Next(Tone tone, String text, String label, String address) {}

  /// A name and its count.
  ///
  /// @param note what it means; empty for none
  /// @param address where more is; empty for none
  public record Line(String name, String count, String note, String address) {}

  /// When sheets were given.
  public record Arrivals(
      ChartView dayChart, List<Line> days, ChartView hourChart, List<Line> hours) {}

  /// The indicators fed by the index.
  ///
  /// @param lead what the numbers are
  /// @param none why there are none; empty where there are
  /// @param bind where a variable is bound to the survey; empty where one is, or none can be
  public record Fed(String lead, String none, String bind, List<FedLine> lines) {}

  /// One indicator before and after.
  ///
  /// @param share of the target with the index; empty without a target
  /// @param grade its word; empty without a target
  public record FedLine(
      String name,
      String stretch,
      String target,
      String now,
      String then,
      String share,
      String grade,
      String address) {}
}
