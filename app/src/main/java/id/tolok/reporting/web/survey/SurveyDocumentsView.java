package id.tolok.reporting.web.survey;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The papers of a round, each with what it is for.
///
/// @param addressWarning that posters would lead nowhere; null where they lead here
/// @param posters one for each place; null for a round no poster leads to
/// @param wordsAddress where the office adds its own words; null for who may not
public record SurveyDocumentsView(
    List<Crumb> crumbs,
    List<Tab> tabs,
    @Nullable String addressWarning,
    @Nullable List<PosterLine> posters,
    String pointsAddress,
    String questionnaireAddress,
    String questionnaireEnglishAddress,
    PrintCard publication,
    PrintCard report,
    @Nullable String wordsAddress) {

  /// @param sees what its address leads to, for checking before it is put up
  public record PosterLine(String place, String address, String sees) {}

  /// A paper that is frozen when printed.
  ///
  /// @param kind value sent with the form
  /// @param summary what it would say now; empty where it says nothing yet
  /// @param obstacle why it cannot be printed, and what to do; null where it can
  /// @param warning what to know before printing; null for nothing
  /// @param action where it is printed; null for who may not
  public record PrintCard(
      String kind,
      String summary,
      @Nullable String obstacle,
      @Nullable String warning,
      @Nullable String action,
      List<DocumentLine> documents) {}

  /// @param wordAddress file for Word; null where there is none
  public record DocumentLine(
      String text,
      Badge state,
      String by,
      String pdfAddress,
      @Nullable String wordAddress,
      String check) {}
}
