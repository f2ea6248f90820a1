package id.tolok.document;

import id.tolok.document.text.DocumentOpener;
import java.util.List;

/// Reads a decree of any supported format into a catalogue. Never throws on what a person gave.
public final class DecreeReader {

  private DecreeReader() {}

  public static Reading read(String fileName, byte[] bytes) {
    var document = DocumentOpener.open(fileName, bytes);
    return new Reading(
        new Catalogue(Catalogue.FORMAT, fileName, "", List.of(), List.of(), List.of(), List.of()),
        document.format(),
        !document.blocks().isEmpty(),
        document.blocks());
  }
}
