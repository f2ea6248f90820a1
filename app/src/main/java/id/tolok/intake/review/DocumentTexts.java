package id.tolok.intake.review;

import id.tolok.document.Reading;
import id.tolok.document.text.Block;
import id.tolok.intake.store.ReadingStore;
import id.tolok.kernel.Recent;
import java.util.List;
import org.springframework.stereotype.Component;

/// The texts of the documents under review, the last few kept at hand: every edit asks for its
/// document again, and a document never changes.
@Component
final class DocumentTexts {

  private static final int KEPT_MAX = 16;

  /// Blocks of one document; a longer one is read anew each time, so that the heap stays small.
  private static final int BLOCKS_MAX = 5_000;

  private final ReadingStore readings;
  private final Recent<Long, List<Block>> kept = Recent.of(KEPT_MAX);

  DocumentTexts(ReadingStore readings) {
    this.readings = readings;
  }

  /// The lines and grids of a reading whose review the caller was allowed to see.
  List<Block> of(long readingId) {
    var known = kept.find(readingId);
    if (known.isPresent()) {
      return known.get();
    }
    var blocks = readings.findContent(readingId).map(Reading::blocks).orElse(List.of());
    if (blocks.size() <= BLOCKS_MAX) {
      kept.keep(readingId, blocks);
    }
    return blocks;
  }
}
