package id.tolok.survey.given;

import java.util.List;
import java.util.Optional;

/// Codes handed out with a service, each of which counts once in its round. Only fingerprints are
/// kept.
public interface TicketCodes {

  /// What is kept of a code somebody typed; empty where it cannot be one, so that a mistyped code
  /// is told from a spent one. Small letters, blanks and dashes do not matter.
  Optional<byte[]> fingerprint(long roundId, String typed);

  /// Makes codes, to be printed now and never shown again. The same batch number gives the same
  /// codes again and adds none, so that loading a page twice is harmless.
  ///
  /// @param batch any number of the caller
  /// @param count from 1 to {@link #COUNT_MAX}
  /// @return ready for print; empty where the round takes no codes or is over
  List<String> make(long roundId, String batch, int count);

  /// The most codes made at once.
  int COUNT_MAX = 1000;

  Stock stock(long roundId);

  /// @param made codes of a round
  /// @param used those of them that counted
  record Stock(int made, int used) {}
}
