package id.tolok.reporting.survey.report;

import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Block.Paragraph;
import java.util.List;

/// What an office wrote itself, as blocks.
final class OwnWords {

  private OwnWords() {}

  /// A paragraph for each line that says something.
  static List<Block> paragraphs(String words) {
    return lines(words).stream().<Block>map(Paragraph::new).toList();
  }

  static List<String> lines(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
