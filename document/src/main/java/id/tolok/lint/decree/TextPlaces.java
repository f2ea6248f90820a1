package id.tolok.lint.decree;

import id.tolok.document.text.Block;
import id.tolok.kernel.SourceSpan;
import id.tolok.lint.rule.Words;
import java.util.List;
import java.util.Optional;

/// Finds the line of the document where a sentence of the catalogue begins.
final class TextPlaces {

  private static final int BEGINNING_LENGTH = 40;

  private final List<Block> blocks;

  TextPlaces(List<Block> blocks) {
    this.blocks = blocks;
  }

  /// The first line that holds the beginning of the sentence; empty when the text is not at hand.
  Optional<SourceSpan> find(String sentence) {
    var beginning = beginning(sentence);
    if (beginning.isEmpty()) {
      return Optional.empty();
    }
    return blocks.stream()
        .filter(Block.Line.class::isInstance)
        .map(Block.Line.class::cast)
        .filter(line -> Words.normalised(line.text()).contains(beginning))
        .map(Block.Line::where)
        .findFirst();
  }

  private static String beginning(String sentence) {
    var plain = Words.normalised(sentence);
    return plain.length() <= BEGINNING_LENGTH ? plain : plain.substring(0, BEGINNING_LENGTH);
  }
}
