package id.tolok.intake;

import id.tolok.document.Reading;
import java.util.List;
import java.util.OptionalLong;

/// Files on their way from upload to a catalogue that can be reviewed. Reading is done in the
/// background, a few files at a time; what was not finished when the program stopped is taken up
/// again when it starts.
public interface Readings {

  /// A file a person or a program gives.
  ///
  /// @param agencyId whose decree it is; empty where the file itself shall tell, then a person
  ///   confirms
  /// @param fileName as it was called where it came from, folders are dropped
  record Upload(OptionalLong agencyId, String fileName, byte[] bytes) {}

  /// Which readings to list.
  ///
  /// @param agencyId of one agency; empty for all the viewer may see
  /// @param words part of a file name or decree number; empty for any
  /// @param before readings older than this one, for the next page; empty from the newest
  /// @param limit 1 to 200
  record Filter(
      OptionalLong agencyId, Waiting waiting, String words, OptionalLong before, int limit) {
    public Filter {
      limit = Math.clamp(limit, 1, 200);
    }

    public static Filter of(OptionalLong agencyId) {
      return new Filter(agencyId, Waiting.ANY, "", OptionalLong.empty(), 50);
    }
  }

  /// What a reading waits for.
  enum Waiting {
    ANY,
    /// For the reader.
    READER,
    /// For a person to review or accept it.
    PERSON,
    /// For nothing: accepted.
    ACCEPTED,
    /// For nothing: discarded, or nothing could be read.
    ENDED
  }

  /// Keeps the file and puts it in the queue.
  ///
  /// @throws id.tolok.shell.viewer.Refused where the viewer may not give files for the agency
  UploadOutcome upload(Upload upload);

  /// How far a reading is.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside the viewer's scope
  ReadingStatus status(long readingId);

  /// Newest first.
  List<ReadingStatus> list(Filter filter);

  /// What was read: the catalogue, and the document's text for showing beside it. Empty blocks for
  /// a catalogue that was given as such.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside the viewer's scope, or while it is not read yet
  Reading content(long readingId);

  /// Says whose decree it is, as long as nothing of it was accepted.
  AgencyOutcome confirmAgency(long readingId, long agencyId);

  /// What came of saying whose decree it is.
  enum AgencyOutcome {
    CONFIRMED,
    /// Already accepted for the agency it belongs to.
    ACCEPTED_BEFORE,
    /// The agency has the same file already.
    SAME_FILE_THERE
  }

  /// Puts a reading whose work was broken off back into the queue; nothing happens to others.
  void readAgain(long readingId);
}
