package id.tolok.document.text;

import id.tolok.kernel.Finding;
import java.util.List;

/// A file as far as its format alone tells: lines and grids in reading order.
///
/// @param format short name shown to people: `teks`, `CSV`, `XLSX`, `DOCX`, `PDF`
/// @param blocks empty when the file could not be opened
/// @param findings what went wrong or was cut off; an ERROR among them means it could not be opened
public record OpenedDocument(String format, List<Block> blocks, List<Finding> findings) {

  public OpenedDocument {
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }
}
