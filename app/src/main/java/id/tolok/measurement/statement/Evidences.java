package id.tolok.measurement.statement;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps what figures rest on. Every call asks the gate; what is outside of the viewer's scope is
/// answered as what does not exist.
public interface Evidences {

  /// Largest file, in bytes: 20 MB.
  int BYTES_MAX = 20 * 1024 * 1024;

  /// An item beside a figure.
  ///
  /// @param check what the verifier found it to be for this figure
  /// @param attached by whom and when it was put beside the figure
  /// @param frozen whether the figure was approved with it: then it stays
  record Attachment(
      FigureKey figure, Evidence evidence, Check check, Figure.Act attached, boolean frozen) {}

  /// What was found when an item was held against its figure.
  ///
  /// @param note of the verifier; empty where none was written
  /// @param by who checked; null while nobody did
  record Check(Verdict verdict, String note, Figure.@Nullable Act by) {}

  /// Whether an item bears its figure out.
  enum Verdict {
    UNCHECKED,
    VALID,
    REJECTED
  }

  /// A file as it was sent.
  record Upload(String fileName, byte[] bytes) {}

  /// The bytes of an item.
  record Opened(Evidence evidence, Evidence.Content.File file, byte[] bytes) {}

  /// What came of a change.
  sealed interface Outcome {

    /// Kept.
    record Kept(Attachment attachment) implements Outcome {}

    /// Taken from beside its figure; the item stays in the agency's list.
    record Withdrawn(FigureKey figure, long evidenceId) implements Outcome {}

    /// Not done, nothing changed.
    ///
    /// @param code stable, such as `TOO_LARGE`, `EXECUTABLE`, `FROZEN`
    /// @param message what, where and what to do, in the language of the viewer
    record Refused(String code, String message) implements Outcome {}
  }

  /// The items beside a figure, in the order they came.
  List<Attachment> of(FigureKey figure);

  /// The items beside all figures of an agency's year, in one query.
  Map<FigureKey, List<Attachment>> ofYear(long agencyId, int year);

  /// The agency's items, the newest first.
  ///
  /// @param words parts of title, source or file name; empty for all
  List<Evidence> ofAgency(long agencyId, String words, int limit);

  /// @throws id.tolok.shell.viewer.NotFound where there is none in scope
  Evidence evidence(long evidenceId);

  /// The figures an item stands beside.
  List<Attachment> uses(long evidenceId);

  /// The bytes of an item; opening one with personal data enters the trail.
  ///
  /// @throws id.tolok.shell.viewer.NotFound where there is none in scope, or it is an address
  /// @throws id.tolok.shell.viewer.Refused where the viewer may not open it
  Opened open(long evidenceId);

  /// Puts a file beside a figure. A file the agency has already is not kept twice.
  Outcome attachFile(FigureKey figure, Upload upload, Evidence.Description description);

  /// Puts an address beside a figure.
  Outcome attachLink(FigureKey figure, String address, Evidence.Description description);

  /// Puts an item of the agency's list beside a further figure.
  Outcome reuse(FigureKey figure, long evidenceId);

  /// Takes an item from beside a figure, as long as the figure was neither handed in nor approved
  /// with it.
  Outcome withdraw(FigureKey figure, long evidenceId);

  /// Says something else of an item.
  ///
  /// @return why it was not done; empty where it was
  Optional<Outcome.Refused> describe(long evidenceId, Evidence.Description description);

  /// Says whether an item bears a figure out.
  ///
  /// @param note required to reject
  Outcome check(FigureKey figure, long evidenceId, Verdict verdict, String note);

  /// A description for a file that somebody only dropped: its name as title, the rest undecided.
  static Evidence.Description described(String fileName) {
    int dot = fileName.lastIndexOf('.');
    var title = dot > 0 ? fileName.substring(0, dot) : fileName;
    return new Evidence.Description(
        Evidence.Kind.OTHER, title, null, "", Evidence.Classification.UNTESTED, false);
  }
}
