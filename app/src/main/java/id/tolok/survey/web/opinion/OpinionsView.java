package id.tolok.survey.web.opinion;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people wrote in a round.
///
/// @param said how many of which kind, in a sentence; empty where nobody wrote
/// @param themes what they speak of, the most frequent first
/// @param filtered whether something is asked for
/// @param next the page after; null on the last
/// @param may whether the viewer may mark them
public record OpinionsView(
    List<Crumb> crumbs,
    List<Tab> tabs,
    String address,
    String said,
    List<ThemeLine> themes,
    Filters filters,
    boolean filtered,
    List<Line> lines,
    @Nullable String next,
    boolean may) {

  /// A theme.
  ///
  /// @param here whether its opinions are shown
  public record ThemeLine(
      String name,
      String all,
      String complaints,
      String suggestions,
      String praises,
      boolean here,
      String address) {}

  /// The bar over the list.
  public record Filters(
      Field words,
      Field kind,
      List<Option> kinds,
      Field theme,
      List<Option> themes,
      Field state,
      List<Option> states) {}

  /// One opinion.
  ///
  /// @param about day and service
  /// @param language of the text, for whoever has it read aloud
  /// @param note what was done, or why it is hidden
  /// @param fresh whether nobody looked at it yet
  public record Line(
      Badge kind,
      String about,
      String body,
      String language,
      List<String> themes,
      Badge state,
      String note,
      boolean reachable,
      boolean fresh,
      String address) {}
}
