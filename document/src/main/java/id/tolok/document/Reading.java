package id.tolok.document;

import id.tolok.document.text.Block;
import java.util.List;

/// One file read: the catalogue and the text it was taken from.
///
/// @param format short name of the file's format as shown to people
/// @param opened whether the file could be opened at all
/// @param blocks the document as read, for showing beside the catalogue
public record Reading(Catalogue catalogue, String format, boolean opened, List<Block> blocks) {

  public Reading {
    blocks = List.copyOf(blocks);
  }
}
