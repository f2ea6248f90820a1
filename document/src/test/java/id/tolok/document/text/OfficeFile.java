package id.tolok.document.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes office files part by part, for content that no library writes.
public final class OfficeFile {

  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  public static byte[] word(String body) {
    return new OfficeFile().wordPart("document", "<w:body>" + body + "</w:body>").bytes();
  }

  public static byte[] word(String body, String numbering) {
    return new OfficeFile()
        .wordPart("document", "<w:body>" + body + "</w:body>")
        .wordPart("numbering", numbering)
        .bytes();
  }

  public static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  public OfficeFile wordPart(String name, String content) {
    return part(
        "word/" + name + ".xml", "<w:" + name + NAMESPACES + ">" + content + "</w:" + name + ">");
  }

  public OfficeFile part(String name, String content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
