package id.tolok.measurement.evidence;

import id.tolok.measurement.statement.EvidenceFormat;

/// What a file turned out to be.
sealed interface Judgement {

  /// Taken as evidence.
  record Taken(EvidenceFormat format) implements Judgement {}

  /// Not taken.
  record Turned(Ground ground) implements Judgement {}

  /// Why a file is not taken; each has its words in the bundles of this module.
  enum Ground {
    EMPTY,
    TOO_LARGE,
    /// A program, whatever its name says.
    EXECUTABLE,
    /// A text that a machine carries out.
    SCRIPT,
    /// A page or drawing that can carry scripts: HTML, SVG, XML.
    WEB_PAGE,
    ARCHIVE,
    /// An office file with macros.
    MACRO,
    /// An office file under a password.
    LOCKED,
    /// Sound or moving pictures.
    MEDIA,
    /// A picture of a kind browsers do not show.
    OTHER_PICTURE,
    /// Begins like a kind that is taken, but is broken off or damaged.
    DAMAGED,
    UNKNOWN
  }
}
