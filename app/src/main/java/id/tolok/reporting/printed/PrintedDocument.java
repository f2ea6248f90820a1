package id.tolok.reporting.printed;

import java.time.Instant;

/// A document that was printed. It never changes; printing changed data makes another.
///
/// @param subject what it is about: of a form the period as {@link id.tolok.kernel.Period} writes
///   it, of the papers of a survey `survey.round/` and the key of the round
/// @param number counts the documents of its agency, kind and subject from 1
/// @param hash SHA-256 over everything that stands on it, its number and its moment
/// @param snapshotHash hash of the frozen results it shows; empty where none were frozen
/// @param draft whether figures behind it still had to be approved
/// @param content what stands on it, as JSON
/// @param printedBy as they were called then
public record PrintedDocument(
    long id,
    long agencyId,
    Kind kind,
    String subject,
    int number,
    String hash,
    String snapshotHash,
    boolean draft,
    String content,
    String printedBy,
    Instant printedAt) {

  public PrintedDocument withHash(String made) {
    return new PrintedDocument(
        id,
        agencyId,
        kind,
        subject,
        number,
        made,
        snapshotHash,
        draft,
        content,
        printedBy,
        printedAt);
  }

  /// What kinds of documents are printed.
  public enum Kind {
    MEASUREMENT_FORM,
    /// What is put up for everybody after a survey.
    SURVEY_PUBLICATION,
    /// The report of a survey.
    SURVEY_REPORT
  }
}
