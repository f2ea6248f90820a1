package id.tolok.document.text.word;

import id.tolok.document.text.archive.XmlNode;
import java.util.Locale;
import java.util.Map;

/// Characters that Word takes from symbol fonts.
final class Symbols {

  private static final Map<Integer, String> SYMBOL =
      Map.of(
          0xB4, "×", 0xB8, "÷", 0xE5, "∑", 0x53, "Σ", 0xA3, "≤", 0xB3, "≥", 0xB1, "±", 0xB9, "≠",
          0xD7, "·", 0xB7, "•");

  private Symbols() {}

  static String character(XmlNode symbol) {
    var font = symbol.attribute("font", "").toLowerCase(Locale.ROOT);
    var code = symbol.attribute("char", "");
    if (!code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    int number = Integer.parseInt(code, 16);
    int inFont = number >= 0xF000 ? number - 0xF000 : number;
    if (font.equals("symbol")) {
      return SYMBOL.getOrDefault(inFont, "•");
    }
    return font.startsWith("wingdings") || number >= 0xE000 ? "•" : Character.toString(number);
  }
}
