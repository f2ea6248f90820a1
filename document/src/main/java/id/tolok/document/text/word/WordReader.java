package id.tolok.document.text.word;

import id.tolok.document.text.Block;
import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.Opening;
import id.tolok.document.text.SetOutWords;
import id.tolok.document.text.archive.OfficeArchive;
import id.tolok.document.text.archive.XmlNode;
import id.tolok.document.text.archive.XmlParts;
import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads a Word document. The place of a paragraph is its number, counting table rows as one each;
/// a cell also has an address such as `table2!R3C4`.
public final class WordReader {

  private static final String MAIN = "word/document.xml";
  private static final Set<String> CONTAINERS =
      Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo");

  private final OfficeArchive archive;
  private final Opening opening;
  private final XmlParts parts;
  private final Numbering numbering;
  private int line;
  private int tables;

  private WordReader(OfficeArchive archive, Opening opening) {
    this.archive = archive;
    this.opening = opening;
    this.parts = new XmlParts(opening);
    this.numbering = new Numbering(part("word/numbering.xml"), part("word/styles.xml"));
  }

  public static boolean isWord(OfficeArchive archive) {
    return archive.has(MAIN);
  }

  public static void read(OfficeArchive archive, Opening opening) {
    new WordReader(archive, opening).read();
  }

  private void read() {
    var document = part(MAIN);
    remarkChanges(document);
    letterhead();
    document.all("w:body").stream().findFirst().ifPresent(this::content);
    notes();
  }

  private XmlNode part(String name) {
    return parts.tree(archive, name);
  }

  private void remarkChanges(XmlNode document) {
    int inserted = document.all("w:ins").size();
    int deleted = document.all("w:del").size();
    if (inserted + deleted > 0) {
      opening.remark(
          OpenFindingCode.CHANGES_PENDING, Integer.toString(inserted), Integer.toString(deleted));
    }
  }

  /// Headers print on every page; their words are read once, before the text, since a letterhead
  /// says whose decree it is. Footers are left out.
  private void letterhead() {
    var seen = new TreeSet<String>();
    for (var name : archive.names("word/header")) {
      apart(part(name), "header", seen);
    }
  }

  private void notes() {
    for (var kind : List.of("footnote", "endnote")) {
      for (var note : part("word/" + kind + "s.xml").all("w:" + kind)) {
        if (note.attribute("type").isEmpty()) {
          apart(note, kind, new TreeSet<>());
        }
      }
    }
  }

  private void apart(XmlNode root, String kind, Set<String> seen) {
    for (var paragraph : root.all("w:p")) {
      var text = ParagraphText.of(paragraph, opening, place(1)).text();
      boolean words = text.chars().filter(Character::isLetter).count() > 2;
      if (words && seen.add(text.strip())) {
        line++;
        addLines(text, kind);
      }
    }
  }

  private void content(XmlNode container) {
    for (var child : container.children()) {
      if (opening.full()) {
        return;
      }
      if (child.is("w:p")) {
        paragraph(child);
      } else if (child.is("w:tbl")) {
        table(child);
      } else if (child.is("mc:AlternateContent")) {
        child.child("mc:Choice").or(() -> child.child("mc:Fallback")).ifPresent(this::content);
      } else if (CONTAINERS.contains(child.name())) {
        content(child);
      }
    }
  }

  private void paragraph(XmlNode paragraph) {
    line++;
    var number = numbering.next(paragraph);
    var read = ParagraphText.of(paragraph, opening, place(1));
    var text = read.text();
    addLines(number.isEmpty() || text.isBlank() ? text : number + " " + text.stripLeading(), null);
    for (var box : read.boxes()) {
      content(box);
    }
  }

  private void addLines(String text, @Nullable String kind) {
    int column = 1;
    for (var part : text.split("\n", -1)) {
      opening.add(
          new Block.Line(
              part, new SourceSpan(line, column, line, column + part.length(), null, null, kind)));
      column += part.length() + 1;
    }
  }

  private void table(XmlNode table) {
    tables++;
    var reader = new WordTable(tables, line, numbering, opening);
    var grid = reader.read(table);
    line = Math.max(line + 1, reader.lastLine());
    for (var block : SetOutWords.unlessTable(grid)) {
      opening.add(block);
    }
    reader.boxes().forEach(this::content);
    reader.nested().forEach(this::table);
  }

  private SourceSpan place(int column) {
    int number = Math.max(1, line);
    return SourceSpan.of(number, column, number, column);
  }
}
