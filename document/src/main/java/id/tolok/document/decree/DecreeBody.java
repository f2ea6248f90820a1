package id.tolok.document.decree;

import id.tolok.document.decree.line.ItemList;
import id.tolok.document.decree.line.ListMarker;
import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parts of an act between its title and its signature.
record DecreeBody(
    List<String> considerations,
    List<String> legalBases,
    List<String> dictums,
    List<String> articles,
    List<String> copies) {

  /// What the lines being read belong to.
  private enum Part {
    HEAD,
    CONSIDERATIONS,
    LEGAL_BASES,
    ENACTING,
    SIGNED,
    COPIES,
    DONE
  }

  private static final String LABEL_START = "^\\W*";
  private static final Pattern CONSIDERING =
      Pattern.compile(LABEL_START + "(?:Menimbang|MENIMBANG)\\b\\s*:?\\s*(.*)$");
  private static final Pattern RECALLING =
      Pattern.compile(LABEL_START + "(?:Mengingat|MENGINGAT)\\b\\s*:?\\s*(.*)$");
  private static final Pattern NOTING =
      Pattern.compile(
          LABEL_START + "(?:Memperhatikan|MEMPERHATIKAN|Membaca|MEMBACA)\\b\\s*:?\\s*(.*)$");
  private static final Pattern ENACTING =
      Pattern.compile(
          "^\\W*M\\s?E\\s?M\\s?U\\s?T\\s?U\\s?S\\s?K\\s?A\\s?N\\W*$|^\\W*(?:Menetapkan|MENETAPKAN)\\b.*|^\\W*MEMUTUSKAN\\b.*");
  private static final Pattern SIGNING =
      Pattern.compile("(?i)^\\W*di\\s?tetapkan\\s+di\\b.*|^\\W*pada\\s+tanggal\\b.*");
  private static final Pattern COPY_LIST =
      Pattern.compile(
          "(?i)^\\W*(?:tembusan|salinan)\\b(?:[^:]{0,60}:|\\s*$)\\s*(.*)$|^\\W*tembusan\\b(.*)$");

  private static final String TENS = "BELAS|PULUH";
  private static final Pattern DICTUM =
      Pattern.compile(
          LABEL_START
              + "((?:KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN"
              + "|KESEPULUH|KESEBELAS)(?:\\s?(?:"
              + TENS
              + "))?)\\b\\s*[:.]?\\s*(.*)$");
  private static final Pattern ARTICLE =
      Pattern.compile("^\\W*(?:Pasal|PASAL)\\s+(\\d{1,3}[A-Z]?)\\s*$");
  private static final Pattern CHAPTER = Pattern.compile("^\\W*BAB\\s+[IVXL]+\\b.*");

  static DecreeBody of(List<TextLine> lines) {
    return new Reader().read(lines);
  }

  private static final class Reader {

    private final ItemList considerations = new ItemList();
    private final List<ItemList> legalBases = new ArrayList<>();
    private final List<List<String>> dictums = new ArrayList<>();
    private final List<List<String>> articles = new ArrayList<>();
    private final ItemList copies = new ItemList();
    private Part part = Part.HEAD;

    DecreeBody read(List<TextLine> lines) {
      for (var line : lines) {
        take(line.text());
        if (part == Part.DONE) {
          break;
        }
      }
      return new DecreeBody(
          considerations.items(),
          legalBases.stream().flatMap(list -> list.items().stream()).toList(),
          dictums.stream().map(Wording::joined).toList(),
          articles.stream().map(Wording::joined).toList(),
          copies.items());
    }

    private void take(String text) {
      var next = labelled(text);
      if (next.isPresent()) {
        var rest = next.get();
        if (!rest.isBlank()) {
          content(rest);
        }
      } else {
        content(text);
      }
    }

    /// Moves to the part a label opens and gives what stands behind the label.
    private Optional<String> labelled(String text) {
      var considering = CONSIDERING.matcher(text);
      if (part == Part.HEAD && considering.matches()) {
        part = Part.CONSIDERATIONS;
        return Optional.of(considering.group(1));
      }
      var recalling = RECALLING.matcher(text);
      if (part.compareTo(Part.ENACTING) < 0 && recalling.matches()) {
        return Optional.of(recalling(recalling.group(1)));
      }
      var noting = NOTING.matcher(text);
      if (part.compareTo(Part.ENACTING) < 0 && noting.matches()) {
        part = Part.HEAD;
        return Optional.of("");
      }
      if (part.compareTo(Part.ENACTING) <= 0 && ENACTING.matcher(text).matches()) {
        part = Part.ENACTING;
        return Optional.of("");
      }
      var copied = COPY_LIST.matcher(text);
      if (part.compareTo(Part.ENACTING) >= 0 && copied.matches()) {
        part = Part.COPIES;
        return Optional.of(copied.group(1) == null ? "" : copied.group(1));
      }
      if (part == Part.ENACTING && SIGNING.matcher(text).matches()) {
        part = Part.SIGNED;
        return Optional.of("");
      }
      return Optional.empty();
    }

    private String recalling(String rest) {
      part = Part.LEGAL_BASES;
      legalBases.add(new ItemList());
      return rest;
    }

    private void content(String text) {
      switch (part) {
        case HEAD, SIGNED, DONE -> {}
        case CONSIDERATIONS -> considerations.add(text);
        case LEGAL_BASES -> legalBases.getLast().add(text);
        case ENACTING -> enact(text);
        case COPIES -> copy(text);
      }
    }

    private void enact(String text) {
      var dictum = DICTUM.matcher(text);
      var article = ARTICLE.matcher(text);
      if (dictum.matches()) {
        dictums.add(new ArrayList<>(List.of(dictum.group(2))));
      } else if (article.matches()) {
        articles.add(new ArrayList<>());
      } else if (CHAPTER.matcher(text).matches() || Wording.isCapitals(text)) {
        return;
      } else if (!articles.isEmpty()) {
        articles.getLast().add(text);
      } else if (!dictums.isEmpty()) {
        dictums.getLast().add(text);
      }
    }

    private void copy(String text) {
      if (ListMarker.of(text).isEmpty() && (copies.isMarked() || Wording.isCapitals(text))) {
        part =
            copies.isMarked() && !Character.isUpperCase(text.strip().charAt(0))
                ? Part.COPIES
                : Part.DONE;
        if (part == Part.DONE) {
          return;
        }
      }
      copies.add(text);
    }
  }
}
