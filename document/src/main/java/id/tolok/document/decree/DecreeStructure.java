package id.tolok.document.decree;

import id.tolok.document.Decree;
import id.tolok.document.decree.line.TextLine;
import id.tolok.kernel.Finding;
import java.util.ArrayList;
import java.util.List;

/// The legal acts of a document and where each begins.
///
/// @param starts index of the block each act begins with, in the order of the acts
public record DecreeStructure(List<Decree> decrees, List<Integer> starts, List<Finding> findings) {

  /// Of a document nothing was read from.
  public static final DecreeStructure NONE = new DecreeStructure(List.of(), List.of(), List.of());

  public DecreeStructure {
    decrees = List.copyOf(decrees);
    starts = List.copyOf(starts);
    findings = List.copyOf(findings);
  }

  public static DecreeStructure read(List<TextLine> lines) {
    var decrees = new ArrayList<Decree>();
    var starts = new ArrayList<Integer>();
    var findings = new ArrayList<Finding>();
    for (var section : DecreeSections.of(lines)) {
      decrees.add(new ActReader(section, findings).read());
      starts.add(section.firstBlock());
    }
    return new DecreeStructure(decrees, starts, findings);
  }

  /// The act a block belongs to. What stands before the first head belongs to the first.
  public int decreeOf(int block) {
    int found = 0;
    for (int index = 0; index < starts.size(); index++) {
      if (starts.get(index) <= block) {
        found = index;
      }
    }
    return found;
  }
}
