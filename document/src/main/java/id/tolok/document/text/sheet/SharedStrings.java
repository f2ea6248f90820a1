package id.tolok.document.text.sheet;

import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.document.text.archive.OfficeArchive;
import id.tolok.document.text.archive.XmlParts;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that cells of a workbook refer to by number.
final class SharedStrings {

  private static final String PART = "xl/sharedStrings.xml";

  private SharedStrings() {}

  static List<String> read(XmlParts parts, OfficeArchive archive, Opening opening) {
    var strings = new ArrayList<String>();
    if (!archive.has(PART)) {
      return strings;
    }
    long characters = 0;
    try {
      var events = parts.events(archive.part(PART));
      while (events.hasNext()
          && characters < OpenLimits.CHARACTERS
          && opening.holds(0, strings.size())) {
        if (events.next() == XMLStreamConstants.START_ELEMENT
            && events.getLocalName().equals("si")) {
          strings.add(RichText.read(events, "si"));
          characters += strings.getLast().length();
        }
      }
    } catch (XMLStreamException _) {
      opening.remarkOnce(
          OpenFindingCode.FILE_PARTLY_DAMAGED, SourceSpan.of(1, 1, 1, 1), "sharedStrings");
    }
    return strings;
  }

  /// Text made of runs, underlined ones between `<u>` and `</u>`.
  static final class RichText {

    private RichText() {}

    /// Reads up to the end of the element named.
    static String read(XMLStreamReader events, String element) throws XMLStreamException {
      var text = new StringBuilder();
      boolean underlined = false;
      boolean reading = false;
      boolean spoken = false;
      while (events.hasNext()) {
        switch (events.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            switch (events.getLocalName()) {
              case "t" -> {
                reading = !spoken;
                text.append(reading && underlined ? "<u>" : "");
              }
              case "u" -> underlined = !"none".equals(events.getAttributeValue(null, "val"));
              case "r" -> underlined = false;
              case "rPh" -> spoken = true;
              default -> {} // fonts and colours
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text.append(reading ? events.getText() : "");
          case XMLStreamConstants.END_ELEMENT -> {
            if (events.getLocalName().equals(element)) {
              return text.toString();
            }
            if (events.getLocalName().equals("t") && reading) {
              text.append(underlined ? "</u>" : "");
              reading = false;
            }
            spoken = spoken && !events.getLocalName().equals("rPh");
          }
          default -> {} // comments
        }
      }
      return text.toString();
    }
  }
}
