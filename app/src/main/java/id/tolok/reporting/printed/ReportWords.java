package id.tolok.reporting.printed;

/// What an office adds to the report and the publication of a survey in its own words; all of it
/// optional.
///
/// @param team who carried out the survey, one line each
/// @param background after the standard words of the introduction
/// @param analysis after the analysis of the numbers
/// @param conclusion after the standard conclusion
/// @param contact where complaints go, on the publication
public record ReportWords(
    String team, String background, String analysis, String conclusion, String contact) {

  public static final ReportWords NONE = new ReportWords("", "", "", "", "");
}
