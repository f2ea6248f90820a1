package id.tolok.document.text.sheet;

import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.Opening;
import id.tolok.document.text.archive.OfficeArchive;
import id.tolok.document.text.archive.XmlNode;
import id.tolok.document.text.archive.XmlParts;
import id.tolok.kernel.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Reads a workbook (XLSX): every sheet in its order. Hidden sheets and rows are read too, with a
/// remark, since an office may have hidden what its decree says.
public final class WorkbookReader {

  private static final String MAIN = "xl/workbook.xml";

  private final OfficeArchive archive;
  private final Opening opening;
  private final XmlParts parts;

  private WorkbookReader(OfficeArchive archive, Opening opening) {
    this.archive = archive;
    this.opening = opening;
    this.parts = new XmlParts(opening);
  }

  public static boolean isWorkbook(OfficeArchive archive) {
    return archive.has(MAIN);
  }

  public static void read(OfficeArchive archive, Opening opening) {
    new WorkbookReader(archive, opening).read();
  }

  private void read() {
    var workbook = tree(MAIN);
    boolean since1904 =
        workbook.all("x:workbookPr").stream()
            .anyMatch(node -> node.attribute("date1904", "0").matches("1|true"));
    var formats = new CellFormats(tree("xl/styles.xml"), since1904);
    var strings = SharedStrings.read(parts, archive, opening);
    var targets = targets();
    int number = 0;
    for (var sheet : workbook.all("x:sheet")) {
      number++;
      var name = sheet.attribute("name", "Sheet" + number);
      var target =
          targets.getOrDefault(sheet.attribute("id", ""), "xl/worksheets/sheet" + number + ".xml");
      readSheet(sheet, name, target, strings, formats);
    }
  }

  private void readSheet(
      XmlNode sheet, String name, String target, List<String> strings, CellFormats formats) {
    if (!archive.has(target) || opening.full()) {
      return;
    }
    if (!sheet.attribute("state", "visible").equals("visible")) {
      var where = new SourceSpan(1, 1, 1, 1, null, name, null);
      opening.remark(OpenFindingCode.HIDDEN_CONTENT, where, "Lembar " + name);
    }
    var reader = new SheetReader(name, strings, formats, opening);
    try {
      reader.read(parts.events(archive.part(target)));
    } catch (XMLStreamException _) {
      opening.remarkOnce(
          OpenFindingCode.FILE_PARTLY_DAMAGED,
          new SourceSpan(1, 1, 1, 1, null, name, null),
          "lembar " + name);
    }
    reader.finish();
  }

  private Map<String, String> targets() {
    var targets = new HashMap<String, String>();
    for (var node : tree("xl/_rels/workbook.xml.rels").all("rel:Relationship")) {
      var target = node.attribute("Target", "");
      targets.put(
          node.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
    return targets;
  }

  private XmlNode tree(String part) {
    return parts.tree(archive, part);
  }
}
