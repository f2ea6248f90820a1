package id.tolok.intake.web.review;

import id.tolok.intake.web.original.OriginalView;
import java.util.Comparator;
import java.util.List;

/// The review screen: the original on the left, what was understood on the right.
///
/// @param address of the review, without a slash at the end
/// @param revision how many edits were made
/// @param editable whether the viewer may correct it now
/// @param closed why nothing can be corrected, empty where it can
/// @param original first window, or the one with the chosen place
public record ReviewView(
    Head head,
    String address,
    int revision,
    boolean editable,
    String closed,
    OriginalView original,
    Bar bar,
    List<SectionView> decrees,
    List<PositionView> positions,
    List<FindingView> findings) {

  public ReviewView {
    decrees = List.copyOf(decrees);
    positions = List.copyOf(positions);
    findings = List.copyOf(findings);
  }

  /// What is reviewed.
  ///
  /// @param readingId the reading it began with
  /// @param file name of the file
  /// @param agency whose decree it is
  /// @param format of the file
  /// @param state where it is in its life, in a word
  /// @param read when the file was given
  /// @param newerReader whether reading it again may understand more
  /// @param agencyKnown whether a person said whose decree it is
  public record Head(
      long readingId,
      String file,
      String agency,
      String format,
      String state,
      String tone,
      String read,
      boolean newerReader,
      boolean agencyKnown) {}

  /// What is left to do, and how the rows are listed.
  public record Bar(
      int rows,
      int doubtful,
      int errors,
      int findings,
      int checked,
      String progress,
      Listing listing,
      boolean canUndo,
      boolean canRedo) {}

  /// Order and choice of the rows.
  ///
  /// @param doubtfulFirst whether the least sure rows come first
  /// @param show `semua`, `temuan`, `belum` (not yet checked) or `ragu` (doubtful)
  public record Listing(boolean doubtfulFirst, String show) {
    /// As an address ends.
    public String query() {
      return "urut=" + (doubtfulFirst ? "ragu" : "naskah") + "&tampil=" + show;
    }
  }

  /// A part that opens: the head of a decree, or duties and functions.
  ///
  /// @param places `field=place` of each field, apart by `;`
  public record SectionView(
      String item,
      String title,
      String lead,
      String places,
      boolean changed,
      List<FindingView> findings) {
    public SectionView {
      findings = List.copyOf(findings);
    }

    /// How bad the worst open finding is; empty without one.
    public String worst() {
      return FindingView.worst(findings);
    }

    /// How many findings are open.
    public int open() {
      return FindingView.open(findings);
    }
  }

  /// A position and its rows.
  ///
  /// @param duties how many duties and functions it has, in words
  public record PositionView(
      String item,
      String name,
      String rawName,
      String duties,
      String places,
      boolean changed,
      List<FindingView> findings,
      List<RowView> rows) {
    public PositionView {
      findings = List.copyOf(findings);
      rows = List.copyOf(rows);
    }

    /// How bad the worst open finding is; empty without one.
    public String worst() {
      return FindingView.worst(findings);
    }

    /// How many findings are open.
    public int open() {
      return FindingView.open(findings);
    }
  }

  /// A row as it stands in the list.
  ///
  /// @param number as printed in the decree, empty where it has none
  /// @param formula how it is computed, in the formula language or the decree's words
  /// @param facts unit, targets and owner, in one line
  /// @param sure how sure the reader was, in a word
  public record RowView(
      String item,
      String number,
      String name,
      String objective,
      String formula,
      boolean computable,
      String facts,
      String sure,
      String sureTone,
      String percent,
      boolean checked,
      boolean changed,
      boolean added,
      String places,
      List<FindingView> findings) {
    public RowView {
      findings = List.copyOf(findings);
    }

    /// How bad the worst open finding is; empty without one.
    public String worst() {
      return FindingView.worst(findings);
    }

    /// How many findings are open.
    public int open() {
      return FindingView.open(findings);
    }
  }

  /// A finding.
  ///
  /// @param id of its element on the page
  /// @param key of the finding in the review
  /// @param rule id of the rule
  /// @param severity word
  /// @param fieldLabel the field it speaks of, empty where it speaks of the whole
  /// @param language of its sentences, `id` or `en`
  /// @param advice what to do, in words, empty where there is none
  /// @param why why it matters, empty where there is nothing to say
  /// @param suggestions what one click does
  /// @param reason why it was set aside and by whom, empty where it was not
  public record FindingView(
      String id,
      String key,
      String rule,
      String severity,
      String tone,
      String item,
      String field,
      String fieldLabel,
      String place,
      String placeLabel,
      String message,
      String language,
      String advice,
      String why,
      List<SuggestionView> suggestions,
      boolean dismissed,
      String reason) {
    public FindingView {
      suggestions = List.copyOf(suggestions);
    }

    static String worst(List<FindingView> findings) {
      return findings.stream()
          .filter(finding -> !finding.dismissed())
          .map(FindingView::tone)
          .min(Comparator.comparingInt(List.of("bad", "warning", "info")::indexOf))
          .orElse("");
    }

    static int open(List<FindingView> findings) {
      return (int) findings.stream().filter(finding -> !finding.dismissed()).count();
    }
  }

  /// What one click does.
  ///
  /// @param index among the finding's suggestions, from 0
  /// @param words `Satuan: %`
  public record SuggestionView(int index, String words) {}
}
